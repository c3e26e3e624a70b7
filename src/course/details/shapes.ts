/** What the details of each kind of file hold. A key that is not optional here is required. */
import '../../support/plain-zod.ts';
import * as z from 'zod/mini';
import { group, optional } from '../../markdown/details/group.ts';
import { once } from '../../support/once.ts';
import {
  clock,
  date,
  duration,
  id,
  language,
  line,
  list,
  named,
  number,
  per,
  rhythm,
  rosterFile,
  text,
  timeZone,
} from './values.ts';

const contact = () =>
  group({
    name: line('Samaritans'),
    phone: optional(line('116 123')),
    text: optional(line('85258')),
    web: optional(line('https://example.org')),
    email: optional(line('help@example.org')),
    hours: optional(line('day and night, every day')),
    for: optional(line('Anyone who needs to talk')),
    verified: date(),
  });

export const courseShape = once(() =>
  group({
    title: line('Peer support in mental-health recovery'),
    organisation: line('The Example Recovery Network'),
    version: line('2026.1'),
    language: optional(language()),
    values: optional(named(text('Recovery is possible for everyone.'))),
    themes: optional(named(z.enum(['sensitive', 'ordinary'], { error: 'either sensitive or ordinary' }))),
    contacts: optional(list(contact())),
  }),
);

const material = () =>
  z.union([line('Flipchart paper and pens'), group({ item: line('Power cards'), per: optional(per()) })], {
    error: 'text, or { item: Power cards, per: group of 3 }',
  });

export const sessionShape = once(() =>
  group({
    title: line('The peer relationship'),
    slot: duration(),
    aim: line('Look closely at how peer relationships are made'),
    outcomes: named(line('Notice who holds power in a conversation'), id()),
    values: optional(list(line('Hope'))),
    themes: optional(list(line('groups'))),
    materials: optional(list(material())),
    care: optional(text('We will talk about loss. You can pass or step out at any time.')),
    prepare: optional(list(line('Put the chairs in a circle'))),
    'follow-up': optional(list(line('Ring whoever left early'))),
  }),
);

export const assessmentShape = once(() =>
  group({
    title: line('My recovery and peer support'),
    aim: line('Write about your own recovery and about peer support'),
    fields: optional(named(line('Please hand it in by'), id())),
  }),
);

export const pageShape = once(() => group({ title: line('Useful resources') }));

export const libraryShape = once(() => group({ title: line('Closing round') }));

const venue = () =>
  group({
    name: line('The Mill'),
    address: optional(text('1 Mill Lane, Riverside')),
    access: optional(text('Step-free from the car park')),
  });

const facilitators = () =>
  list(
    group({
      name: line('Ann Example'),
      called: optional(line('Ann')),
      phone: optional(line('01632 960001')),
      email: optional(line('ann@example.org')),
    }),
  );

export const cohortShape = once(() =>
  group({
    title: line('Riverside, spring 2027'),
    starts: date(),
    time: clock(),
    every: optional(rhythm()),
    skip: optional(list(date())),
    timezone: optional(timeZone()),
    venue: optional(venue()),
    facilitators: optional(facilitators()),
    roster: optional(rosterFile()),
    size: optional(number(1, 500)),
    contacts: optional(list(contact())),
    copies: optional(group({ spare: number(0, 500) })),
    meetings: optional(
      named(
        group({
          date: optional(date()),
          time: optional(clock()),
          venue: optional(venue()),
          facilitators: optional(facilitators()),
        }),
      ),
    ),
    fields: optional(named(text('SCQF level 6'))),
  }),
);
