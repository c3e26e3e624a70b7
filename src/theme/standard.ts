import type { Theme } from './theme.ts';

/**
 * The root that every theme extends, itself or through others: 12 point text, ragged right, on a measure of about 70
 * characters. It is code, so that no token is ever without a value.
 *
 * Sizes follow UKAAF's clear print guidance (12 point at least); text colours keep 7:1 on the paper and on every tint
 * (WCAG 2.2, 1.4.6), lines and edges 3:1 (1.4.11). Margins leave what any office printer needs, and room to staple.
 */
export const standard: Theme = {
  name: 'standard',
  title: 'Standard',
  label: undefined,
  logo: undefined,
  fonts: [],
  type: {
    family: 'Atkinson Hyperlegible Next',
    codeFamily: 'Atkinson Hyperlegible Next',
    body: 12,
    leading: 1.42,
    headings: [2.1, 1.5, 1.22, 1.08, 1, 1],
    headingLeading: 1.22,
    small: 0.8333,
    footnoteMark: 0.68,
    letterSpacing: 0,
    wordSpacing: 0,
    italics: true,
    underlines: true,
  },
  colour: {
    paper: '#ffffff',
    ink: '#16191c',
    soft: '#3d474f',
    accent: '#0b4a57',
    link: '#0b4a86',
    hairline: '#7a858d',
    tint: {
      note: '#e8f1f3',
      tip: '#edf5e6',
      care: '#fdf0e1',
      facilitator: '#f0ecf7',
      debrief: '#e8f1f3',
      'opt-out': '#f3f2ec',
      table: '#e3ebee',
      bar: '#a9c3ca',
      pause: '#f2f3f3',
    },
    edge: {
      note: '#0b4a57',
      tip: '#2f5414',
      care: '#7a3600',
      facilitator: '#46346f',
      debrief: '#0b4a57',
      'opt-out': '#4a4736',
    },
  },
  page: {
    marginsMm: { top: 23, right: 24, bottom: 26, left: 26 },
    headMm: 10,
    footMm: 14,
    folioMm: 9,
    columns: true,
    largerCards: false,
    thinnestLine: 0.6,
  },
  space: {
    paragraph: 0.62,
    aboveHeading: [0.4, 1.5, 1.15, 1, 1, 1],
    belowHeading: 0.45,
    item: 0.28,
    indent: 1.55,
    padding: 0.85,
  },
  floor: { body: 12, small: 10, leading: 1.2 },
};
