import type { Entry } from './entry.ts';

/** What is written in a body. */
export const markdownCodes = {
  'unclosed-block': {
    severity: 'error',
    title: 'A block is never closed',
    explanation:
      'A block that begins with `:::name` ends with a line `:::`. A bare `:::` closes the innermost block that is open, so every block needs one of its own.',
  },
  'stray-fence': {
    severity: 'error',
    title: 'A closing `:::` has nothing to close',
    explanation:
      'A bare `:::` closes the innermost open block, and no block is open here. Take the line away, or look above for a block that was closed too early.',
  },
  'bad-directive': {
    severity: 'error',
    title: 'A line begins like a block and cannot be understood',
    explanation:
      'A block begins with a line such as `:::activity[Three kinds of power]{minutes=15}`: colons, a name, a title in square brackets, and details in curly brackets, all on one line. A value that has a space in it goes in quotes.',
  },
  'nested-too-deep': {
    severity: 'error',
    title: 'Too many things stand inside one another',
    explanation:
      'Lists, quotations and blocks can stand inside one another, but not as deep as here. Look for marks such as `>`, `*` or `:::` that were repeated by accident.',
  },
  'unknown-block': {
    severity: 'error',
    title: 'A block has a name that is not known',
    explanation:
      'No block of this name exists, so nothing could be printed for it. It is most likely a slip of the keyboard. The content format lists the blocks.',
  },
  'misplaced-block': {
    severity: 'error',
    title: 'A block stands where it cannot',
    explanation:
      'Some blocks belong inside another, such as `:::debrief` inside an `:::exercise`, and some stand alone on a line with two colons. The message says where this one goes.',
  },
  'stray-text': {
    severity: 'error',
    title: 'Text stands outside of every item',
    explanation:
      "A session's body is a row of items, cards, handouts and questions. Text between them belongs to none, so it would be printed on no paper. Move it into the item it belongs to, or into a `:::facilitator` part there.",
  },
  'raw-html': {
    severity: 'error',
    title: 'HTML tags are written in the text',
    explanation:
      'HTML tags mean nothing on paper. Write the same in Markdown. To print a `<` as itself, put a backslash before it.',
  },
  'image-without-description': {
    severity: 'error',
    title: 'A picture has no description',
    explanation:
      'Someone who cannot see the picture needs to be told what it shows. Write the description between the square brackets: `![Three overlapping circles](circles.png)`.',
  },
  'missing-image': {
    severity: 'error',
    title: 'A picture cannot be found',
    explanation:
      'The path of a picture is relative to the file that names it. No file stands there. Check the spelling, and capital and small letters.',
  },
  'bad-link': {
    severity: 'error',
    title: 'A link leads nowhere that a paper can lead to',
    explanation:
      'A link leads to an address that begins with `https://`, `mailto:` or `tel:`, or to a heading of the same paper: `[see below](#three-kinds-of-power)`. It needs words between its square brackets, and an address that is written somewhere. Nothing leads to a heading on a card, which is cut out.',
  },
  'not-printed': {
    severity: 'warning',
    title: 'Something in the text would not be printed',
    explanation:
      'Words that show only when a mouse hovers over them, and addresses that nothing refers to, have no place on paper. Write them in the text, or take them away.',
  },
  'bad-table': {
    severity: 'error',
    title: 'Lines that are written like a table are none',
    explanation:
      'Below the head of a table stands a line of dashes with as many parts as the head has cells: `| --- | --- |`. Without it, the lines would be printed with their bars, one after the other. Lines that are meant to be printed so begin with a backslash: `\\|`.',
  },
  'table-row-too-long': {
    severity: 'error',
    title: 'A row of a table has more cells than its head',
    explanation:
      'Cells beyond those of the first row would be lost. Give the first row a cell for each column. To print a `|` as itself, put a backslash before it.',
  },
  'heading-skips': {
    severity: 'error',
    title: 'A heading skips a level',
    explanation:
      'A screen reader moves by the levels of headings, so `##` is followed by `###`, never by `####`. Use the next level down.',
  },
  'footnote-missing': {
    severity: 'error',
    title: 'A footnote is referred to and not written',
    explanation:
      'The text has a mark such as `[^1]`, but no line `[^1]: …` in the same text says what the footnote is. Write it in the same item or handout.',
  },
  'footnote-unused': {
    severity: 'warning',
    title: 'A footnote is written and never referred to',
    explanation:
      'A line `[^1]: …` stands in the text, but no mark `[^1]` points to it, so it would not be printed. Add the mark, or take the footnote away.',
  },
} as const satisfies Record<string, Entry>;
