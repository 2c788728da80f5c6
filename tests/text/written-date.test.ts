import { expect, test } from "vitest";
import { findWrittenDates, readWrittenDate } from "../../src/text/written-date.ts";
import { cpuTime } from "../cpu-time.ts";

const found = (text: string) =>
  findWrittenDates(text).map(({ start, end, date }) => `${text.slice(start, end)}=${date}`);

test.each([
  ["2016-10-27", "2016-10-27"],
  ["2016-10", "2016-10"],
  ["0987", "0987"],
  [" 2016 ", "2016"],
  ["2016-10-27T23:30:00-11:00", "2016-10-27"],
  ["2016-10-27 20:33 GMT", "2016-10-27"],
  ["27 October 2016", "2016-10-27"],
  ["October 27th, 2016", "2016-10-27"],
  ["Oct 27, 2016 | 20:33 GMT", "2016-10-27"],
  ["Thu, 27 Oct 2016 20:33:00 +0900", "2016-10-27"],
  ["Friday, August 21, 2015", "2015-08-21"],
  ["27-OCT-2016", "2016-10-27"],
  ["2016 October 27", "2016-10-27"],
  ["2024/03/05", "2024-03-05"],
  ["2024-3-5", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["27/10/2016", "2016-10-27"],
  ["10/27/2016", "2016-10-27"],
  ["05.03.2024", "2024-03-05"],
  ["5. März 2024", "2024-03-05"],
  ["5 mars 2024", "2024-03-05"],
  ["1er août 2024", "2024-08-01"],
  ["5 de marzo de 2024", "2024-03-05"],
  ["2024年3月5日", "2024-03-05"],
  ["2024년 3월 5일", "2024-03-05"],
  ["２０２４年３月５日", "2024-03-05"],
  ["令和6年3月5日", "2024-03-05"],
  ["平成元年", "1989"],
  ["民國113年3月5日", "2024-03-05"],
  ["nineteen ninety-five", "1995"],
  ["the fourth of June, nineteen eighty-nine", null],
  ["fourth of June, nineteen eighty-nine", "1989-06-04"],
  ["March 2016", "2016-03"],
  ["early 2016", "2016"],
  ["29 February 2016", "2016-02-29"],
  ["29 February 2015", null],
  ["2016-02-30", null],
  ["2016-13", null],
  ["05/03/2024", null],
  ["October 27", null],
  ["October", null],
  ["the 1990s", null],
  ["2,016", null],
  ["yesterday", null],
  ["October 27, 2016 and October 28, 2016", null],
  ["version of 27 October 2016", null],
  ["", null],
])("%j as a whole is the date %j", (text, date) => {
  expect(readWrittenDate(text)).toBe(date);
});

test.each<[string, string[]]>([
  ["2 MINS READOct 27, 2016 | 20:33 GMT", ["Oct 27, 2016=2016-10-27"]],
  ["Paper No. 7 May 1983", ["May 1983=1983-05"]],
  ["LAKE REVIEW Vol. 12 March 1983", ["March 1983=1983-03"]],
  ["He said no. 7 May 1983 was", ["May 1983=1983-05"]],
  ["Issue 9, No. 4, 7 May 1983", ["7 May 1983=1983-05-07"]],
  ["On Oct. 27, officials met.", ["Oct. 27=--10-27"]],
  ["It ran out on Friday, 27 October 2016.", ["Friday, 27 October 2016=2016-10-27"]],
  ["Honoured only up to 1 July. Iran said", ["1 July=--07-01"]],
  ["since June fourth in Accra", ["June fourth=--06-04"]],
  ["on June twenty-first, two thousand three", ["June twenty-first, two thousand three=2003-06-21"]],
  ["It was in nineteen-ninety-seven that", ["nineteen-ninety-seven=1997"]],
  ["twenty sixteen and nineteen oh-five", ["twenty sixteen=2016", "nineteen oh-five=1905"]],
  ["nineteen soldiers, twenty-one men, two thousand people, twenty sixteen-year-olds", []],
  ["between 27 October and 3 November 2016", ["27 October=2016-10-27", "3 November 2016=2016-11-03"]],
  ["from 27 to 29 October 2016", ["27 to 29 October 2016=2016-10-27"]],
  ["June 4 and 5, 2015", ["June 4 and 5, 2015=2015-06-04", "June 4 and 5, 2015=2015-06-05"]],
  ["held on 3 and 5 June", ["3 and 5 June=--06-03", "3 and 5 June=--06-05"]],
  ["in 2014 and 2015", ["2014=2014", "2015=2015"]],
  ["early in 2012, since 1945, the 1994 cease-fire (2003)", ["2012=2012", "1945=1945", "1994=1994", "2003=2003"]],
  ["2,000 troops, the 2000 troops, of 1500 miles, FY2014, 2014-2018, 2011–12", []],
  ["E.O. 14162, Article 28, 500 and 5,500 kilometers, 19:45, no. 1994/5, $2016", []],
  ["in August, since March, the July vote, by mid-May", ["August=--08", "March=--03", "July=--07", "May=--05"]],
  ["Theresa May may march; Marching on, an August body, April said", []],
  ["In March 12 soldiers died", ["March=--03"]],
  ["polls set for June, and few who voted for May", ["June=--06"]],
  ["DATE=12/27/04", ["12/27/04=2004-12-27"]],
  ["GAO-24-106368 Issued: Apr 23, 2024.", ["Apr 23, 2024=2024-04-23"]],
  ["https://example.org/2016/10/27/talks on 2016-10-28", ["2016-10-28=2016-10-28"]],
  ["3월 5일 회담, 3月5日会谈", ["3월 5일=--03-05", "3月5日=--03-05"]],
  ["北京2016年10月27日", ["2016年10月27日=2016-10-27"]],
  ["2016年度の予算", []],
  ["im Oktober 2016, en enero de 2015", ["Oktober 2016=2016-10", "enero de 2015=2015-01"]],
])("of %j the dates are read", (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test("a name of a month or a number at every place of a long text is read in linear time", () => {
  for (const part of ["Oct ", "27 ", "2016 ", "October 27 and ", "nineteen ", "the 2016 ", "年月日", "1/2/"]) {
    const begin = cpuTime();
    findWrittenDates(part.repeat(200_000 / part.length));
    expect(cpuTime() - begin, part).toBeLessThan(2000);
  }
});
