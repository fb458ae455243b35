import {id} from '../domain/ids.ts';
import type {LevelId, ScaleId} from '../domain/ids.ts';
import type {RatingLevel, RatingScale} from '../domain/rating-scale.ts';
import type {LocalText} from '../domain/text.ts';

function level(name: string, display: string, short: LocalText, anchor: LocalText): RatingLevel {
  return {id: id<LevelId>(name), display, short, anchor};
}

function scale(
  name: string,
  title: LocalText,
  marks: {readonly target: string; readonly safetyCap: string},
  levels: readonly RatingLevel[],
): RatingScale {
  return {
    id: id<ScaleId>(name),
    title,
    levels,
    target: id<LevelId>(marks.target),
    safetyCap: id<LevelId>(marks.safetyCap),
  };
}

/** What the starter lists use. It asks "what did you see today?", so every anchor tells of something seen. */
const shop = scale(
  'shop-0-4',
  {en: 'Shop scale, 0 to 4', es: 'Escala de taller, de 0 a 4'},
  {target: 'checked', safetyCap: 'helped'},
  [
    level(
      'unseen',
      '0',
      {en: 'Not yet', es: 'Todavía no'},
      {en: 'Has not seen or tried this here.', es: 'Aquí no lo ha visto ni lo ha intentado.'},
    ),
    level(
      'shown',
      '1',
      {en: 'Shown', es: 'Ya lo vio'},
      {
        en: 'Has watched it done and can tell me the steps and what can hurt you.',
        es: 'Ha visto cómo se hace y me puede decir los pasos y con qué se puede lastimar uno.',
      },
    ),
    level(
      'helped',
      '2',
      {en: 'With help', es: 'Con ayuda'},
      {
        en: 'Did it, but I had to prompt, correct or lend a hand.',
        es: 'Lo hizo, pero tuve que orientar, corregir o echar una mano.',
      },
    ),
    level(
      'checked',
      '3',
      {en: 'On own, checked', es: 'Por su cuenta, revisado'},
      {
        en: 'Did the whole job from the service information; I only checked the result.',
        es: 'Hizo todo el trabajo con la información de servicio; yo solo revisé el resultado.',
      },
    ),
    level(
      'trusted',
      '4',
      {en: 'Trusted', es: 'De confianza'},
      {
        en: 'Right first time, more than once, in sensible time. I would put them on it.',
        es: 'Bien a la primera, más de una vez y en un tiempo razonable. Yo le daría el trabajo.',
      },
    ),
  ],
);

interface FiveMarks {
  readonly name: string;
  readonly title: LocalText;
  /** Printed marks from the lowest level to the highest. */
  readonly displays: readonly [string, string, string, string, string];
}

/** Two printed forms share these five levels and number them in opposite directions. */
function fiveLevels({name, title, displays}: FiveMarks): RatingScale {
  const [first, second, third, fourth, fifth] = displays;
  return scale(name, title, {target: 'light-watch', safetyCap: 'close-watch'}, [
    level(
      'cannot',
      first,
      {en: 'Cannot yet', es: 'Aún no puede'},
      {en: 'Could not do the job, even with me beside them.', es: 'No pudo hacer el trabajo ni conmigo al lado.'},
    ),
    level(
      'close-watch',
      second,
      {en: 'Watched closely', es: 'Con supervisión'},
      {en: 'Did it with me watching every step.', es: 'Lo hizo mientras yo vigilaba cada paso.'},
    ),
    level(
      'light-watch',
      third,
      {en: 'Watched lightly', es: 'Con poca supervisión'},
      {en: 'Did it; I looked in once or twice.', es: 'Lo hizo; pasé a ver una o dos veces.'},
    ),
    level(
      'alone',
      fourth,
      {en: 'Alone', es: 'Sin supervisión'},
      {en: 'Did it start to finish without me.', es: 'Lo hizo de principio a fin sin mí.'},
    ),
    level(
      'teaches',
      fifth,
      {en: 'Teaches', es: 'Enseña'},
      {en: 'Has shown another person how to do it properly.', es: 'Le ha enseñado bien a otra persona cómo se hace.'},
    ),
  ]);
}

const oneToFiveUp = fiveLevels({
  name: 'one-to-five-up',
  title: {en: '1 to 5, 5 is highest', es: 'Del 1 al 5; el 5 es lo más alto'},
  displays: ['1', '2', '3', '4', '5'],
});

const oneToFiveDown = fiveLevels({
  name: 'one-to-five-down',
  title: {en: '1 to 5, 1 is highest', es: 'Del 1 al 5; el 1 es lo más alto'},
  displays: ['5', '4', '3', '2', '1'],
});

const passFail = scale(
  'pass-fail',
  {en: 'Pass or not yet', es: 'Aprobado o todavía no'},
  {target: 'pass', safetyCap: 'not-yet'},
  [
    level(
      'not-yet',
      'N',
      {en: 'Not yet', es: 'Todavía no'},
      {
        en: 'The result was not right, or I had to step in.',
        es: 'El resultado no estuvo bien o tuve que intervenir.',
      },
    ),
    level(
      'pass',
      'P',
      {en: 'Pass', es: 'Aprobado'},
      {
        en: 'Did the whole job safely and the result was right.',
        es: 'Hizo todo el trabajo de forma segura y el resultado estuvo bien.',
      },
    ),
  ],
);

const zeroToSix = scale(
  'zero-to-six',
  {en: '0 to 6, step by step', es: 'Del 0 al 6, paso a paso'},
  {target: 'once-alone', safetyCap: 'partly'},
  [
    level(
      'untouched',
      '0',
      {en: 'No contact', es: 'Sin contacto'},
      {en: 'This work has not come their way.', es: 'Este trabajo no le ha tocado.'},
    ),
    level(
      'tried',
      '1',
      {en: 'Tried', es: 'Lo intentó'},
      {en: 'Tried it; the job had to be done again.', es: 'Lo intentó; hubo que hacer el trabajo de nuevo.'},
    ),
    level(
      'partly',
      '2',
      {en: 'Partly', es: 'En parte'},
      {
        en: 'Got some of the steps right and left the rest to me.',
        es: 'Hizo bien algunos pasos y el resto lo hice yo.',
      },
    ),
    level(
      'explains',
      '3',
      {en: 'Explains it', es: 'Lo explica'},
      {
        en: 'Can explain the job and the specifications, and has done it with help.',
        es: 'Puede explicar el trabajo y las especificaciones, y lo ha hecho con ayuda.',
      },
    ),
    level(
      'once-alone',
      '4',
      {en: 'Once alone', es: 'Una vez a solas'},
      {en: 'Did it right once with no help.', es: 'Lo hizo bien una vez sin ayuda.'},
    ),
    level(
      'often-alone',
      '5',
      {en: 'Every time', es: 'Siempre'},
      {en: 'Does it right every time with no help.', es: 'Lo hace bien siempre y sin ayuda.'},
    ),
    level(
      'adapts',
      '6',
      {en: 'Adapts', es: 'Se adapta'},
      {
        en: 'Handles an odd case that the book does not describe.',
        es: 'Resuelve un caso raro que el manual no describe.',
      },
    ),
  ],
);

export const ratingScales: readonly RatingScale[] = [shop, oneToFiveUp, oneToFiveDown, passFail, zeroToSix];
