/** What Windows' code page 1252 has where Latin-1 has controls; 0 for codes that stand for nothing. */
const FROM_128 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

export const FIRST_CODE = 0x20;
export const LAST_CODE = 0xff;

/** WinAnsiEncoding (ISO 32000-1, annex D): the code point of each code from {@link FIRST_CODE} on; 0 for none. */
export const WIN_ANSI: readonly number[] = Array.from({ length: LAST_CODE - FIRST_CODE + 1 }, (_, index) => {
  const code = FIRST_CODE + index;
  if (code < 0x7f || code >= 0xa0) return code;
  return FROM_128[code - 0x80] ?? 0;
});
