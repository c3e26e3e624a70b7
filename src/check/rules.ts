import type { Rule } from './rule.ts';
import { agendaFillsSlot } from './rules/agenda-fills-slot.ts';
import { breakInLongSessions } from './rules/break-in-long-sessions.ts';
import { cardsForExercise } from './rules/cards-for-exercise.ts';
import { careForSensitiveThemes } from './rules/care-for-sensitive-themes.ts';
import { cohortTellsWhoAndWhere } from './rules/cohort-tells-who-and-where.ts';
import { completeExercises } from './rules/complete-exercises.ts';
import { contactsVerified } from './rules/contacts-verified.ts';
import { knownFields } from './rules/known-fields.ts';
import { knownOutcomes } from './rules/known-outcomes.ts';
import { knownThemes } from './rules/known-themes.ts';
import { knownValues } from './rules/known-values.ts';
import { meetingsInOrder } from './rules/meetings-in-order.ts';
import { outcomesAsked } from './rules/outcomes-asked.ts';
import { outcomesMet } from './rules/outcomes-met.ts';
import { pinnedItems } from './rules/pinned-items.ts';
import { sessionHasAgenda } from './rules/session-has-agenda.ts';
import { shorteningShortens } from './rules/shortening-shortens.ts';
import { skippedDays } from './rules/skipped-days.ts';

/** Every rule that a course is checked by. */
export const rules = {
  'agenda-fills-slot': agendaFillsSlot,
  'break-in-long-sessions': breakInLongSessions,
  'cards-for-exercise': cardsForExercise,
  'care-for-sensitive-themes': careForSensitiveThemes,
  'cohort-tells-who-and-where': cohortTellsWhoAndWhere,
  'complete-exercises': completeExercises,
  'contacts-verified': contactsVerified,
  'known-fields': knownFields,
  'known-outcomes': knownOutcomes,
  'known-themes': knownThemes,
  'known-values': knownValues,
  'meetings-in-order': meetingsInOrder,
  'outcomes-asked': outcomesAsked,
  'outcomes-met': outcomesMet,
  'pinned-items': pinnedItems,
  'session-has-agenda': sessionHasAgenda,
  'shortening-shortens': shorteningShortens,
  'skipped-days': skippedDays,
} as const satisfies Record<string, Rule>;
