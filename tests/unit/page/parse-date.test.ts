import { describe, expect, test } from 'vitest';
import { parseIsoDate, parseVisibleDate } from '../../../core/page/metadata/parse-date';

const MACHINE: readonly (readonly [text: string, at: string | null, precision?: string, zoneKnown?: boolean])[] = [
  ['2012-03-02T21:30:14-05:00', '2012-03-03T02:30:14.000Z', 's', true],
  ['2012-03-02T21:30:14', '2012-03-02T21:30:14.000Z', 's', false],
  ['2012-03-02 21:30', '2012-03-02T21:30:00.000Z', 'minute', false],
  ['2012-03-02', '2012-03-02T00:00:00.000Z', 'day', false],
  ['20120302', '2012-03-02T00:00:00.000Z', 'day', false],
  ['2012-03', '2012-03-01T00:00:00.000Z', 'month', false],
  ['2020-05-01T10:00:00.123456Z', '2020-05-01T10:00:00.123Z', 'ms', true],
  ['2020-05-01T10:00:00+0530', '2020-05-01T04:30:00.000Z', 's', true],
  ['1588327200', '2020-05-01T10:00:00.000Z', 's', true],
  ['Fri, 01 May 2020 10:00:00 GMT', '2020-05-01T10:00:00.000Z', 's', true],
  ['2012-13-02', null],
  ['1588327200123', '2020-05-01T10:00:00.123Z', 'ms', true],
  ['Fri May 01 2020 10:00:00 GMT+0200 (CEST)', '2020-05-01T08:00:00.000Z', 's', true],
  ['5/1/2020 10:00:00 AM', '2020-05-01T10:00:00.000Z', 's', false],
  ['5/1/2020 10:00:00', '2020-01-05T10:00:00.000Z', 's', false],
  ['20120302213014', '2012-03-02T21:30:14.000Z', 's', false],
  ['2012-3-2 21:30:14', '2012-03-02T21:30:14.000Z', 's', false],
  ['Fri Mar 02 21:30:14 +0000 2012', '2012-03-02T21:30:14.000Z', 's', true],
  ['Friday, March 2, 2012 9:30 PM EST', '2012-03-03T02:30:00.000Z', 'minute', true],
  ['2018/07', '2018-07-01T00:00:00.000Z', 'month', false],
  ['2018/7', null],
  ['no date', null],
];

const WRITTEN: readonly (readonly [text: string, language: string | null, day: string | null])[] = [
  ['Posted on March 5, 2012 at 9:45 am', 'en', '2012-03-05'],
  ['5 March 2012', 'en-GB', '2012-03-05'],
  ['5th of March, 2012', 'en', '2012-03-05'],
  ['Le 1er août 2019', 'fr', '2019-08-01'],
  ['12. November 2022', 'de', '2022-11-12'],
  ['12 de marzo de 2021', 'es', '2021-03-12'],
  ['3 de maio de 2020', 'pt', '2020-05-03'],
  ['7 giugno 2018', 'it', '2018-06-07'],
  ['4 mei 2017', 'nl', '2017-05-04'],
  ['9 września 2016', 'pl', '2016-09-09'],
  ['21 мая 2015', 'ru', '2015-05-21'],
  ['2 oktober 2014', 'sv', '2014-10-02'],
  ['2013年4月8日', 'ja', '2013-04-08'],
  ['14 أغسطس 2022', 'ar', '2022-08-14'],
  ['١٤ آذار ٢٠٢٢', 'ar', '2022-03-14'],
  ['14 באוגוסט 2022', 'he', '2022-08-14'],
  ['14 Agustus 2022', 'id', '2022-08-14'],
  ['03/12/2012', 'en-US', '2012-03-12'],
  ['03/12/2012', 'fr', '2012-12-03'],
  ['25/12/2012', 'en-US', '2012-12-25'],
  ['03.12.2012', 'de', '2012-12-03'],
  ['2012/12/03', null, '2012-12-03'],
  ['2012. 12. 3.', 'ko', '2012-12-03'],
  ['2012 December 3', 'en', '2012-12-03'],
  ['3-Dec-2012', 'en', '2012-12-03'],
  ['03/Dec/2012', 'en', '2012-12-03'],
  ["asked Dec 3 '12 at 5:01", 'en', '2012-12-03'],
  ['Montag, 3. Dez. 2012, 21.30 Uhr', 'de', '2012-12-03'],
  ['3 décembre 2012 à 21h30', 'fr', '2012-12-03'],
  ['1º de dezembro de 2012', 'pt', '2012-12-01'],
  ['lunedì 3 dicembre 2012', 'it', '2012-12-03'],
  ['3 grudnia 2012 r.', 'pl', '2012-12-03'],
  ['den 3 maj 2012', 'sv', '2012-05-03'],
  ['3 мая 2012 г.', 'ru', '2012-05-03'],
  ['03.12.12', 'de', '2012-12-03'],
  ['3. Mrz 2012', 'de', '2012-03-03'],
  ['03-Dec-12', 'en', '2012-12-03'],
  ['3 Dec-12-2', 'en', null],
  ['令和3年3月14日', 'ja', '2021-03-14'],
  ['平成元年3月14日', 'ja', null],
  ['平成30年3月14日', 'ja', '2018-03-14'],
  ['2012. december 3.', 'hu', '2012-12-03'],
  ['3. joulukuuta 2012', 'fi', '2012-12-03'],
  ['3 Aralık 2012', 'tr', '2012-12-03'],
  ['3 грудня 2012', 'uk', '2012-12-03'],
  ['3 Δεκεμβρίου 2012', 'el', '2012-12-03'],
  ['3 decembrie 2012', 'ro', '2012-12-03'],
  ['3. listopada 2012.', 'hr', '2012-10-03'],
  ['3 listopada 2012', 'pl', '2012-11-03'],
  ['3 prosinca 2012', 'hr', '2012-12-03'],
  ['3 декември 2012', 'bg', '2012-12-03'],
  ['3 दिसंबर 2012', 'hi', '2012-12-03'],
  ['३ मई २०१२', 'hi', '2012-05-03'],
  ['3 ธันวาคม 2555', 'th', '2012-12-03'],
  ['3 มี.ค. 2555', 'th', '2012-03-03'],
  ['3 ม.ค. ๒๕๕๕', 'th', '2012-01-03'],
  ['۱۳ آذر ۱۳۹۱', 'fa', '2012-12-03'],
  ['1399/12/30', 'fa', '2021-03-20'],
  ['چهارشنبه ۱ فروردین ۱۴۰۳', 'fa', '2024-03-20'],
  ['民國101年12月3日', 'zh-TW', '2012-12-03'],
  ['發布日期:101年12月3日', 'zh-Hant', '2012-12-03'],
  ['৩ ডিসেম্বর ২০১২', 'bn', '2012-12-03'],
  ['3. мај 2012.', 'sr', '2012-05-03'],
  ['03.12.98', 'de', '1998-12-03'],
  ['March 2012', 'en', '2012-03-01'],
  ['Issue: März 2012', 'de', '2012-03-01'],
  ['marzo de 2012', 'es', '2012-03-01'],
  ['2019年04月', 'ja', '2019-04-01'],
  ['All that happened in March 2012 to us and to the others', 'en', null],
  ['Market 5, 2012', 'en', null],
  ['Section 12, 2012', 'en', null],
  ['in the spring', 'en', null],
];

describe('dates as machines write them', () => {
  for (const [text, at, precision, zoneKnown] of MACHINE) {
    test(`${text} → ${at} (${precision ?? 'none'})`, () => {
      const date = parseIsoDate(text, 'metadata');
      expect(date && new Date(date.at).toISOString()).toBe(at);
      if (date) expect([date.precision, date.zoneKnown]).toEqual([precision, zoneKnown]);
    });
  }
});

describe('dates as people write them', () => {
  for (const [text, language, day] of WRITTEN) {
    test(`${text} (${language}) → ${day}`, () => {
      const date = parseVisibleDate(text, 'visible', language);
      expect(date && new Date(date.at).toISOString().slice(0, 10)).toBe(day);
    });
  }
});
