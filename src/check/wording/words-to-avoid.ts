import type { WordToAvoid } from './word-to-avoid.ts';

const SAFE = 'Samaritans; Suicide and Self-harm Prevention Wales; NHS Practitioner Health';
const TIME = 'Time to Change';
const NHS = 'NHS service manual';
const NOTTS = 'Nottinghamshire Healthcare';
const CARDIFF = 'Cardiff and Vale University Health Board';
const UOFL = 'UofL Health';
const MINDWELL = 'MindWell Leeds';
const OURS = 'coursepack';

/** What follows an adjective that is used of a person. */
const PERSON = '(?:person|people|patients?|m[ae]n|wom[ae]n|individuals?|clients?)';
const ILLNESS =
  '(?:mental|depression|anxiety|psychosis|schizophrenia|bipolar|trauma|illness|a condition|stress|an eating disorder)';

/**
 * The words that `check` looks for, the gravest first. Some mean harm in one sense alone, such as “released”: those say
 * with `find` what is meant.
 */
export const wordsToAvoid: readonly WordToAvoid[] = [
  {
    avoid: 'committed suicide',
    find: 'commit(?:s|ted|ting)? suicide',
    instead: '“died by suicide” or “ended their own life”',
    weight: 'harmful',
    source: SAFE,
  },
  {
    avoid: 'completed suicide',
    find: 'complet(?:e|es|ed|ing) suicides?',
    instead: '“died by suicide”',
    weight: 'harmful',
    source: SAFE,
  },
  {
    avoid: 'successful suicide',
    find: 'successful (?:suicides?|attempts? at suicide|suicide attempts?)',
    instead: '“died by suicide”',
    weight: 'harmful',
    source: SAFE,
  },
  {
    avoid: 'unsuccessful or failed suicide',
    find: '(?:unsuccessful|failed) (?:suicides?|suicide attempts?|attempts? at suicide)',
    instead: '“suicide attempt”',
    weight: 'harmful',
    source: SAFE,
  },
  {
    avoid: 'suicide epidemic',
    find: 'suicide epidemics?|epidemics? of suicides?',
    instead: '“rising numbers” with the numbers',
    weight: 'harmful',
    source: SAFE,
  },

  {
    avoid: 'suicide victim',
    instead: '“person who died by suicide”',
    weight: 'hurtful',
    source: 'PANS safe communication',
  },
  {
    avoid: 'cry for help',
    find: 'cr(?:y|ies) for help',
    instead: 'what happened',
    weight: 'hurtful',
    source: 'Suicide Prevention Lifeline Canada',
  },
  {
    avoid: 'suicidal gesture',
    instead: 'what happened',
    weight: 'hurtful',
    source: 'Suicide Prevention Lifeline Canada',
  },
  {
    avoid: 'suffering from',
    find: '(?:suffer(?:s|ed|ing)?) (?:from|with)',
    instead: '“living with”, “has” or “experiences”',
    weight: 'hurtful',
    source: `${NHS}; ${MINDWELL}`,
  },
  { avoid: 'sufferer', instead: '“person living with …”', weight: 'hurtful', source: `${MINDWELL}; ${TIME}` },
  { avoid: 'afflicted by', find: 'afflicted (?:by|with)', instead: '“living with”', weight: 'hurtful', source: NHS },
  {
    avoid: 'victim of (an illness)',
    find: `victims? of (?:(?:his|her|their|severe|serious) )?${ILLNESS}`,
    instead: '“person who has experienced …”',
    weight: 'hurtful',
    source: `${NHS}; ${TIME}`,
  },
  { avoid: 'mentally ill', instead: '“with a mental health problem”', weight: 'hurtful', source: `${NHS}; ${TIME}` },
  {
    avoid: 'mental disorder',
    instead: '“mental health problem”',
    weight: 'hurtful',
    source: 'England Athletics, after Mind',
  },
  {
    avoid: 'a schizophrenic',
    find: '(?:an? |the )schizophrenics?(?! (?:disorder|illness))|schizophrenics',
    instead: '“person with a diagnosis of schizophrenia”',
    weight: 'hurtful',
    source: `${TIME}; ${NOTTS}`,
  },
  {
    avoid: 'a depressive',
    find: '(?:an? |the )depressives?(?! (?:episode|illness|disorder|symptom|mood|thought)s?)',
    instead: '“person with a diagnosis of depression”',
    weight: 'hurtful',
    source: TIME,
  },
  {
    avoid: 'is bipolar, a bipolar',
    find: '(?:is|are|was|were|being|an?) bipolar(?! (?:disorder|affective|scotland|uk))',
    instead: '“has a diagnosis of bipolar disorder”',
    weight: 'hurtful',
    source: 'retext-equality',
  },
  {
    avoid: 'is borderline, a borderline',
    find: '(?:is|are|was|were|being|an?) borderline(?! (?:personality|case|pass))',
    instead: '“has a diagnosis of BPD”, if the person uses it',
    weight: 'hurtful',
    source: NOTTS,
  },
  {
    avoid: 'psycho, schizo',
    find: 'psychos?|schizos?',
    instead: 'what you saw, or nothing',
    weight: 'hurtful',
    source: TIME,
  },
  {
    avoid: 'lunatic, nutter, maniac, unhinged',
    find: 'lunatics?|nutters?|maniacs?|unhinged',
    instead: 'what you saw, or nothing',
    weight: 'hurtful',
    source: TIME,
  },
  {
    avoid: 'released (from hospital)',
    find: 'released from (?:a |an |the |her |his |their )?(?:psychiatric |mental )?(?:hospital|ward|unit|section)',
    instead: '“discharged” or “left hospital”',
    weight: 'hurtful',
    source: TIME,
  },
  { avoid: 'happy pills', instead: '“antidepressants” or “medication”', weight: 'hurtful', source: TIME },
  {
    avoid: 'service user',
    instead: '“person”, or the name',
    weight: 'hurtful',
    source: 'England Athletics, after Mind',
  },
  {
    avoid: 'non-compliant',
    find: 'non-?complian(?:t|ce)',
    instead: '“chose not to”, with the reason',
    weight: 'hurtful',
    source: UOFL,
  },
  {
    avoid: 'manipulative',
    instead: 'what the person was trying to get or to avoid',
    weight: 'hurtful',
    source: `${CARDIFF}; ${UOFL}`,
  },
  {
    avoid: 'attention seeking',
    find: 'attention(?:-| )seek(?:ing|ers?)',
    instead: '“seeking connection”',
    weight: 'hurtful',
    source: UOFL,
  },
  {
    avoid: 'dangerous (of a person)',
    find: `dangerous ${PERSON}`,
    instead: 'what the person did',
    weight: 'hurtful',
    source: `${NOTTS}; ${UOFL}`,
  },
  { avoid: 'delusional', instead: '“has experiences that others do not share”', weight: 'hurtful', source: NOTTS },
  { avoid: 'grandiose', instead: '“has high hopes”', weight: 'hurtful', source: NOTTS },
  {
    avoid: 'frequent flyer, revolving door',
    find: 'frequent flyers?|revolving(?:-| )doors?',
    instead: '“uses services when they need them”',
    weight: 'hurtful',
    source: UOFL,
  },
  {
    avoid: 'addict, junkie',
    find: 'addicts?|junkies?|junky',
    instead: '“person with a drug addiction”',
    weight: 'hurtful',
    source: 'CAMH; retext-equality',
  },
  {
    avoid: 'alcoholic (of a person)',
    find: '(?<!non-)(?:an alcoholic(?! (?:drink|beverage)s?)|alcoholics(?! anonymous))',
    instead: '“person with an alcohol problem”',
    weight: 'hurtful',
    source: 'retext-equality',
  },
  {
    avoid: 'drug abuse, misuse',
    find: '(?:drug|substance|alcohol) (?:ab|mis)use(?:rs?)?',
    instead: '“drug use” or “harmful use”',
    weight: 'hurtful',
    source: `${MINDWELL}; ${UOFL}`,
  },
  {
    avoid: 'clean (from drugs)',
    find: '(?:get|gets|got|getting|stay|stays|stayed|staying|been|keep|keeping|now|is|am) clean (?:from|of|and sober|for \\d+)|clean and sober',
    instead: '“no longer takes drugs”',
    weight: 'hurtful',
    source: NOTTS,
  },
  {
    avoid: 'low functioning, high functioning',
    find: '(?:low|high)(?:-| )functioning',
    instead: 'what support the person needs',
    weight: 'hurtful',
    source: OURS,
  },
  {
    avoid: 'confined to a wheelchair',
    find: '(?:confined to|bound to) (?:a |the |her |his |their )?wheelchairs?|wheelchair-bound',
    instead: '“wheelchair user”',
    weight: 'hurtful',
    source: NHS,
  },

  {
    avoid: 'mad',
    instead: 'what you saw, unless people have taken the word back for themselves',
    weight: 'to weigh',
    source: TIME,
  },
  { avoid: 'psychotic', instead: '“angry”, if that is meant', weight: 'to weigh', source: TIME },
  {
    avoid: 'schizophrenic',
    find: 'schizophrenic',
    instead: '“in two minds”, if that is meant',
    weight: 'to weigh',
    source: TIME,
  },
  {
    avoid: 'inmates, prisoners',
    find: 'inmates?|prisoners?',
    instead: '“patients”, if they are in hospital',
    weight: 'to weigh',
    source: TIME,
  },
  {
    avoid: 'refused',
    find: 'refus(?:e|es|ed|ing)',
    instead: '“declined” or “chose not to”, of care and treatment',
    weight: 'to weigh',
    source: `${NOTTS}; ${UOFL}`,
  },
  {
    avoid: 'resistant, resisted',
    find: 'resistant|resist(?:s|ed|ing)',
    instead: '“chose not to” or “disagreed”, of care and treatment',
    weight: 'to weigh',
    source: `${NOTTS}; ${UOFL}`,
  },
  { avoid: 'kicking off', instead: '“expressing distress”, if that is meant', weight: 'to weigh', source: NOTTS },
  { avoid: 'unmotivated', instead: '“not interested in what is on offer”', weight: 'to weigh', source: UOFL },
  { avoid: 'unrealistic', instead: '“has high hopes”', weight: 'to weigh', source: `${CARDIFF}; ${UOFL}` },
  { avoid: 'weaknesses', instead: '“needs” or “what gets in the way”', weight: 'to weigh', source: CARDIFF },
  {
    avoid: 'helpless',
    find: 'helpless',
    instead: 'what the person cannot do yet',
    weight: 'to weigh',
    source: CARDIFF,
  },
  {
    avoid: 'hopeless',
    find: 'hopeless',
    instead: 'what the person cannot see yet',
    weight: 'to weigh',
    source: CARDIFF,
  },
  { avoid: 'case manager', instead: '“worker” or “recovery guide”', weight: 'to weigh', source: CARDIFF },
  {
    avoid: 'relapse',
    find: 'relaps(?:e|es|ed|ing)',
    instead: 'the person’s own word, such as “a bad spell”',
    weight: 'to weigh',
    source: UOFL,
  },
  { avoid: 'trigger warning', instead: '“content note”', weight: 'to weigh', source: 'University of Glasgow' },
  {
    avoid: 'cutter (of a person)',
    find: 'self-harmers?|(?:is|am|was) a cutter',
    instead: '“person who self-harms”',
    weight: 'to weigh',
    source: OURS,
  },
  { avoid: 'chronic', find: 'chronic', instead: '“long-term”', weight: 'to weigh', source: MINDWELL },
];
