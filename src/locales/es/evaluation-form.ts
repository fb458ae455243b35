import type {evaluationForm as english} from '../en/evaluation-form.ts';

export const evaluationForm: typeof english = (t, f) => ({
  label: 'Evaluación',
  question: '¿Qué viste hoy?',
  nextTime: 'La próxima vez',
  criteria: 'En qué te fijaste',
  safetyMissed: 'Falló la seguridad',
  safetyCap: (level) => `Un fallo de seguridad cuenta como máximo "${level}" e impide la firma.`,
  comment: 'Comentario',
  visibility: 'Quién puede leerlo',
  askedBy: {title: 'Quién lo pidió', mentee: f.capital(t.mentee.one), mentor: f.capital(t.mentor.one)},
  rate: 'Calificar',
  rateAndSign: 'Calificar y firmar',
  answered: (done, required) => `${f.number(done)} de ${f.number(required)} respondidas`,
  draftSaved: (time) => `Borrador guardado en este dispositivo ${time}`,
  draftNotSaved: 'Este borrador solo está en esta página. Déjala abierta.',
  problems: (count) => f.plural(count, {one: 'Falta una respuesta', other: `Faltan ${f.number(count)} respuestas`}),
  done: 'Registrado',
});
