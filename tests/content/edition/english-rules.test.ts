import { describe, expect, it } from 'vitest';
import { looseNumbersInEnglish, strayChineseIn } from '../../../src/lib/content/edition/english-rules';

const loose = (text: string, names: readonly string[] = []): string[] =>
  looseNumbersInEnglish(text, names).map((each) => each.text);

describe('numbers in English prose', () => {
  it.each([
    ['a digit', 'It has 7 stations', ['7']],
    ['a percentage', 'about 12.5% of them', ['12.5%']],
    ['grouped digits', 'some 1,226,673 people', ['1,226,673']],
    ['a number that hangs on a noun', 'the 15-minute circle', ['15-minute']],
    ['a number that hangs on two', 'a 60-year-old', ['60-year-old']],
    ['an ordinal in digits', 'ranked 3rd', ['3rd']],
    ['a number in words', 'all five stations', ['five']],
    ['a number in words that hangs on a noun', 'a five-minute walk', ['five']],
    ['a compound number, told once', 'twenty-five thousand people', ['twenty-five thousand']],
    ['a hundred and its rest', 'one hundred and five', ['one hundred and five']],
    ['a million that is one', 'one million people', ['one million']],
    ['dozens', 'dozens of towns', ['dozens']],
    ['an ordinal in words', 'the third line', ['third']],
    ['a fraction in words', 'two-thirds of it', ['two-thirds']],
    ['a number at the beginning', 'Four lines came', ['Four']],
    ['what only looks like a year', 'some 2000 people', ['2000']],
    ['what only looks like a year and is a share', '2020%', ['2020%']],
    ['several, in their order', 'from 3 to six', ['3', 'six']]
  ])('are told: %s', (_name, text, said) => {
    expect(loose(text)).toEqual(said);
  });

  it.each([
    'In 2021 it was redrawn.',
    'between 2010 and 2020',
    'from 2010–2020',
    'the 2010s',
    'on 9 April 2021',
    'on 16 April, the line opened',
    'by June 2022',
    'in H1 2021 and Q3 2022',
    'since 2021-04-09',
    'No one says so; the first of them, second-hand, often and alone.',
    'tension, weight, tent, listen, attention'
  ])('are none in: %s', (text) => {
    expect(loose(text)).toEqual([]);
  });

  it('are none in a registered phrase, and still are in what only begins like it', () => {
    expect(loose('Line 1 and four lines', ['Line 1', 'four lines'])).toEqual([]);
    expect(loose('Line 16', ['Line 1'])).toEqual(['16']);
  });

  it('are found where they stand', () => {
    expect(looseNumbersInEnglish('In 2021, five.', [])).toEqual([{ text: 'five', at: 9 }]);
  });
});

describe('Chinese in English prose', () => {
  it.each([
    ['a character', 'the 廊 of the west', '廊'],
    ['a Chinese comma', 'one corridor，one axis', '，'],
    ['a full-width digit', 'some １２', '１２']
  ])('is told: %s', (_name, text, found) => {
    expect(strayChineseIn(text).map((each) => each.text)).toEqual([found]);
  });

  it('may stand as a name in its own quotation marks', () => {
    expect(strayChineseIn('The plan says 「一廊一轴、一心三片」: “one corridor”.')).toEqual([]);
  });
});
