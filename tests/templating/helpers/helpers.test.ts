import { expect, test } from 'vitest';
import { createHelpers } from '../../../src/templating/helpers/index.ts';
import { parseTemplate } from '../../../src/templating/engine/parse.ts';
import { markdown, plain, problemsOf, template, wording } from '../language.ts';

const view = {
  date: '2027-01-12',
  start: 600,
  end: 780,
  slot: 90,
  values: ['Hope', 'Mutuality'],
  title: 'Being With',
  number: 4,
  kind: 'break',
  none: undefined,
  body: { text: '*x*', file: 'a.md', line: 1 },
};

test.each([
  ['{{date date}}', 'Tuesday 12 January 2027'],
  ['{{date date weekday=false}}', '12 January 2027'],
  ['{{weekday date}}', 'Tuesday'],
  ['{{time start}}', '10am'],
  ['{{timeRange start end}}', '10am to 1pm'],
  ['{{duration slot}}', '1 hour 30 minutes'],
  ['{{list values}}', 'Hope and Mutuality'],
  ['{{list values kind="or"}}', 'Hope or Mutuality'],
  ['{{join values ", "}}', 'Hope, Mutuality'],
  ['{{lower title}}', 'being with'],
  ['{{capital (lower title)}}', 'Being with'],
  ['{{capital (time start)}} and {{capital (time 720)}}', '10am and Midday'],
  ['{{two number}}', '04'],
  ['{{two 12}}', '12'],
  ['{{add number 1 1}}', '6'],
  ['{{plural number "card" "cards"}} {{plural 1 "card" "cards"}}', 'cards card'],
  ['{{t "page"}}', 'page'],
  ['{{t "minutes" count=1}}, {{t "minutes" count=slot}}', '1 minute, 90 minutes'],
  ['{{t "session-number" number=(two number)}}', 'Session 04'],
  ['{{t (or none "page")}}', 'page'],
  ['{{#if (eq kind "break")}}yes{{/if}}{{#if (eq number "4")}}no{{/if}}', 'yes'],
  ['{{#if (not none)}}yes{{/if}}{{#if (not title)}}no{{/if}}', 'yes'],
  ['{{#if (and title values)}}yes{{/if}}{{#if (and title none)}}no{{/if}}', 'yes'],
  ['{{or none title}}', 'Being With'],
  ['{{and title number}}', '4'],
  ['{{lower (list values)}}', 'hope and mutuality'],
])('%s gives “%s”', (text, expected) => {
  expect(plain(text, view)).toBe(expected);
});

test('a helper can hand Markdown on', () => {
  expect(markdown('{{{or none body}}}', view)).toBe('*x*');
});

test.each(['date', 'weekday', 'time', 'duration', 'list', 'lower', 'capital', 'two', 't'])(
  '“%s” of something absent gives nothing',
  (name) => {
    expect(markdown(`[{{${name} none}}]`, view)).toBe('[]');
  },
);

test('the result of a helper is escaped like any value', () => {
  expect(markdown('{{list xs}}', { xs: ['*a*', '_b_'] })).toBe('&#42;a&#42; and &#95;b&#95;');
});

test.each([
  ['{{date title}}', '“date” needs a date. A date is written year, month, day: “2027-01-12”.'],
  ['{{weekday number}}', '“weekday” needs a date. '],
  ['{{time title}}', '“time” needs minutes. '],
  ['{{timeRange start title}}', '“timeRange” needs minutes. '],
  ['{{duration -5}}', '“duration” needs minutes. '],
  ['{{list title}}', '“list” needs a list of texts. '],
  ['{{lower number}}', '“lower” needs a text. '],
  ['{{capital number}}', '“capital” needs a text. '],
  ['{{two title}}', '“two” needs a number. '],
  ['{{add number title}}', '“add” needs numbers. '],
  ['{{plural title "a" "b"}}', '“plural” needs a number first. '],
  ['{{t number}}', '“t” needs the key of a string. '],
  ['{{t "minutes"}}', 'The string “minutes” needs “count”. Write it as in “{{t "minutes" count=…}}”.'],
])('a value of the wrong kind is told without quoting it: %s', (text, expected) => {
  expect(problemsOf(text, view)).toEqual([expect.stringContaining(`paper.hbs:1:`)]);
  expect(problemsOf(text, view)[0]).toContain(`bad-template ${expected}`);
  expect(problemsOf(text, view)[0]).not.toContain(view.title);
});

test.each([
  ['{{t "minuts" count=1}}', 'There is no string “minuts”. Did you mean “minutes”?'],
  ['{{#if none}}{{t "elephant"}}{{/if}}', 'There is no string “elephant”. Add it to “templates/strings/en-GB.yaml”.'],
  ['{{t (lower title)}}', 'There is no string “being with”. '],
  ['{{t "minutes" count=1 cuont=2}}', 'The string “minutes” has no place for “cuont”. Did you mean “count”?'],
])('a string that is not there is told, on a path that is not taken too: %s', (text, expected) => {
  expect(problemsOf(text, view)).toEqual([expect.stringContaining(`unknown-variable ${expected}`)]);
});

test('every helper says how it is written, in a way that can be read', () => {
  for (const { usage } of createHelpers(wording).values()) {
    const whole = usage.startsWith('{{#if') ? `${usage}{{/if}}` : usage;
    expect(parseTemplate(template(whole)).problems).toEqual([]);
  }
});
