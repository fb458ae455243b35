import type {Refusal} from '../../domain/reasons.ts';
import type {Formats} from '../formats.ts';
import type {Terms} from '../terms.ts';
import {basics} from './basics.ts';
import {reasonSentences} from './reasons.ts';

/** What elements share in which somebody acts: the basics, why something cannot be done, and the answers to choose from. */
export const shared = (t: Terms, f: Formats) => ({
  ...basics(t, f),
  sync: {
    'signed-out': 'Sign in again to send your work.',
    memory: 'Not saved on this device. Keep this page open.',
  },
  /** The sentence for a refusal or a blocked act. */
  reason: ({code, needs}: Refusal) => reasonSentences(t, f, needs)[code],
  criterion: {safety: 'Safety', information: 'Service information', quality: 'Quality', time: 'Time'},
  nextTime: {
    watch: 'Watch',
    'stay-close': 'Stay close',
    'check-result': 'Check the result',
    send: 'Send it',
  },
  returnReason: {
    'show-again': 'Show me again',
    'not-finished': 'Not finished',
    'use-service-information': 'Use the service information',
    safety: 'Safety',
    'evidence-missing': 'Evidence is missing',
    other: 'Another reason',
  },
  reopenReason: {
    'signed-by-mistake': 'Signed by mistake',
    'not-shown-again': 'Could not be shown again',
    safety: 'Safety',
    'wrong-task': 'Wrong task',
    other: 'Another reason',
  },
  visibility: {
    all: 'Everybody here',
    'mentor-manager': `${f.capital(t.mentor.one)} and ${t.manager.one}`,
    school: `${f.capital(t.mentee.one)} and school`,
    private: 'Only me',
  },
  /** What `na` and `nr` are called beside the levels. */
  noLevel: {
    na: {short: 'Not done here', anchor: 'This facility does not do this job.'},
    nr: {short: 'Not enough seen', anchor: 'I was not there for enough of it.'},
  },
  waiveReason: {
    'not-done-here': 'Not done here',
    'covered-elsewhere': 'Covered elsewhere',
    other: 'Another reason',
  },
  creditReason: {
    'earlier-job': 'Learned in an earlier job',
    school: 'Learned at school',
    certificate: 'Shown by a certificate',
    other: 'Another reason',
  },
  proposedAct: {waive: 'Asks to waive it', credit: 'Asks to credit it', reopen: 'Asks to reopen it'},
});
