import type { Wording } from '../wording/wording.ts';
import { isAbsent, needs, type Helper, type HelperCall } from './helper.ts';

/** `list`, `join`, `lower` and `capital`. */
export function listHelpers(wording: Wording): Helper[] {
  return [
    {
      name: 'list',
      purpose: 'A list in words, “a, b and c”, or with “or” for `kind="or"`.',
      usage: '{{list session.values}}',
      takes: [1, 1],
      options: ['kind'],
      run: (call) => {
        const items = textsOf('list', call);
        return items && wording.list(items, call.options['kind'] === 'or' ? 'or' : 'and');
      },
    },
    {
      name: 'join',
      purpose: 'The texts of a list with something between them.',
      usage: '{{join session.values " · "}}',
      takes: [2, 2],
      options: [],
      run: (call) => textsOf('join', call)?.join(String(call.values[1] ?? '')),
    },
    {
      name: 'lower',
      purpose: 'A text in small letters.',
      usage: '{{lower session.title}}',
      takes: [1, 1],
      options: [],
      run: ({ values: [value], complain }) => {
        if (isAbsent(value)) return undefined;
        if (typeof value === 'string') return value.toLocaleLowerCase(wording.locale);
        return complain(needs('lower', 'a text', 'Give it a text, as in “session.title”.'));
      },
    },
    {
      name: 'capital',
      purpose: 'A text with a capital first letter, such as “Midday” at the start of a heading.',
      usage: '{{capital clock.start}}',
      takes: [1, 1],
      options: [],
      run: ({ values: [value], complain }) => {
        if (isAbsent(value)) return undefined;
        if (typeof value !== 'string')
          return complain(needs('capital', 'a text', 'Give it a text, as in “session.title”.'));
        return wording.capital(value);
      },
    },
  ];
}

function textsOf(name: string, call: HelperCall): readonly string[] | undefined {
  const [items] = call.values;
  if (isAbsent(items)) return undefined;
  if (Array.isArray(items) && items.every((item) => typeof item === 'string' || typeof item === 'number')) {
    return items.map(String);
  }
  return call.complain(needs(name, 'a list of texts', 'Give it a list, as in “session.values”.'));
}
