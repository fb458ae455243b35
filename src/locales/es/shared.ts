import type {shared as english} from '../en/shared.ts';
import {basics} from './basics.ts';
import {reasonSentences} from './reasons.ts';

export const shared: typeof english = (t, f) => ({
  ...basics(t, f),
  sync: {
    'signed-out': 'Inicia sesión otra vez para enviar tu trabajo.',
    memory: 'No está guardado en este dispositivo. Deja abierta esta página.',
  },
  reason: ({code, needs}) => reasonSentences(t, f, needs)[code],
  criterion: {
    safety: 'Seguridad',
    information: 'Información de servicio',
    quality: 'Calidad',
    time: 'Tiempo',
  },
  nextTime: {
    watch: 'Observar',
    'stay-close': 'Quedarme cerca',
    'check-result': 'Revisar el resultado',
    send: 'Dejarlo solo',
  },
  returnReason: {
    'show-again': 'Muéstramelo otra vez',
    'not-finished': 'Sin terminar',
    'use-service-information': 'Usa la información de servicio',
    safety: 'Seguridad',
    'evidence-missing': 'Falta evidencia',
    other: 'Otro motivo',
  },
  reopenReason: {
    'signed-by-mistake': 'Firmada por error',
    'not-shown-again': 'No pudo mostrarse otra vez',
    safety: 'Seguridad',
    'wrong-task': 'Tarea equivocada',
    other: 'Otro motivo',
  },
  visibility: {
    all: 'Todas las personas de aquí',
    'mentor-manager': `${f.capital(t.mentor.one)} y ${t.manager.one}`,
    school: `${f.capital(t.mentee.one)} y escuela`,
    private: 'Solo yo',
  },
  noLevel: {
    na: {short: 'No se hace aquí', anchor: 'Este taller no hace este trabajo.'},
    nr: {short: 'No vi lo suficiente', anchor: 'No estuve presente lo suficiente.'},
  },
  waiveReason: {
    'not-done-here': 'Aquí no se hace',
    'covered-elsewhere': 'Se ve en otro lugar',
    other: 'Otro motivo',
  },
  creditReason: {
    'earlier-job': 'Aprendida en un trabajo anterior',
    school: 'Aprendida en la escuela',
    certificate: 'Consta en un certificado',
    other: 'Otro motivo',
  },
  proposedAct: {waive: 'Pide dispensarla', credit: 'Pide convalidarla', reopen: 'Pide reabrirla'},
});
