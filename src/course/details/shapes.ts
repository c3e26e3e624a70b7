/** What the details of each kind of file hold. A key that is not optional here is required. */
import '../../support/plain-zod.ts';
import * as z from 'zod';
import { once } from '../../support/once.ts';
import {
  clock,
  date,
  duration,
  group,
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
    phone: line('116 123').exactOptional(),
    text: line('85258').exactOptional(),
    web: line('https://example.org').exactOptional(),
    email: line('help@example.org').exactOptional(),
    hours: line('day and night, every day').exactOptional(),
    for: line('Anyone who needs to talk').exactOptional(),
    verified: date(),
  });

export const courseShape = once(() =>
  group({
    title: line('Peer support in mental-health recovery'),
    organisation: line('The Example Recovery Network'),
    version: line('2026.1'),
    language: language().exactOptional(),
    values: named(text('Recovery is possible for everyone.')).exactOptional(),
    themes: named(z.enum(['sensitive', 'ordinary'], { error: 'either sensitive or ordinary' })).exactOptional(),
    contacts: list(contact()).exactOptional(),
  }),
);

const material = () =>
  z.union([line('Flipchart paper and pens'), group({ item: line('Power cards'), per: per().exactOptional() })], {
    error: 'text, or { item: Power cards, per: group of 3 }',
  });

export const sessionShape = once(() =>
  group({
    title: line('The peer relationship'),
    slot: duration(),
    aim: line('Look closely at how peer relationships are made'),
    outcomes: named(line('Notice who holds power in a conversation'), id()),
    values: list(line('Hope')).exactOptional(),
    themes: list(line('groups')).exactOptional(),
    materials: list(material()).exactOptional(),
    care: text('We will talk about loss. You can pass or step out at any time.').exactOptional(),
    prepare: list(line('Put the chairs in a circle')).exactOptional(),
    'follow-up': list(line('Ring whoever left early')).exactOptional(),
  }),
);

export const assessmentShape = once(() =>
  group({
    title: line('My recovery and peer support'),
    aim: line('Write about your own recovery and about peer support'),
    fields: named(line('Please hand it in by'), id()).exactOptional(),
  }),
);

export const pageShape = once(() => group({ title: line('Useful resources') }));

export const libraryShape = once(() => group({ title: line('Closing round') }));

const venue = () =>
  group({
    name: line('The Mill'),
    address: text('1 Mill Lane, Riverside').exactOptional(),
    access: text('Step-free from the car park').exactOptional(),
  });

const facilitators = () =>
  list(
    group({
      name: line('Ann Example'),
      phone: line('01632 960001').exactOptional(),
      email: line('ann@example.org').exactOptional(),
    }),
  );

export const cohortShape = once(() =>
  group({
    title: line('Riverside, spring 2027'),
    starts: date(),
    time: clock(),
    every: rhythm().exactOptional(),
    skip: list(date()).exactOptional(),
    timezone: timeZone().exactOptional(),
    venue: venue().exactOptional(),
    facilitators: facilitators().exactOptional(),
    roster: rosterFile().exactOptional(),
    size: number(1, 500).exactOptional(),
    contacts: list(contact()).exactOptional(),
    copies: group({ spare: number(0, 500) }).exactOptional(),
    meetings: named(
      group({
        date: date().exactOptional(),
        time: clock().exactOptional(),
        venue: venue().exactOptional(),
        facilitators: facilitators().exactOptional(),
      }),
    ).exactOptional(),
    fields: named(text('SCQF level 6')).exactOptional(),
  }),
);
