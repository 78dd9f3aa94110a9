import { describe, expect, it } from 'vitest';
import { findNotice, findWall } from './find-notice.ts';

describe('a notice in the place of an article', () => {
  it.each([
    ['of a guard against robots', ['Just a moment...', 'Enable JavaScript and cookies to continue']],
    ['of a program that needs scripts', ['You need to enable JavaScript to run this app.']],
    ['of a web server', ['The requested URL /2019/ferry.html was not found on this server.', 'Apache/2.4 Server at harbour.example Port 80']],
    ['of a content network', ['Access Denied', 'You don’t have permission to access "http://harbour.example/1" on this server.', 'Reference #18.1']],
    ['of WordPress', ['Oops! That page can’t be found.', 'It looks like nothing was found at this location.']],
    ['of a web archive', ['Temporarily Offline', 'Internet Archive services are temporarily offline.']],
    ['with the number of its error', ['404 – Page not found']],
    ['that begins with the word', ['Error 503. Service Unavailable.', 'Try again later.']],
    ['with nothing else', ['Temporarily offline']],
    ['of a newspaper that sells its articles', ['The first lines of it.', 'This article is for subscribers only.']],
    ['in German', ['Seite nicht gefunden', 'Versuchen Sie es später.']],
    ['in French', ['Désolé, la page que vous recherchez n’existe plus.']],
    ['in Spanish', ['La página que busca no existe.']],
    ['in Russian', ['Страница не найдена']],
    ['in Chinese', ['抱歉，您访问的页面不存在或已被移除']],
    ['in traditional Chinese', ['找不到網頁']],
    ['in Japanese', ['お探しのページは見つかりませんでした。']],
    ['in Korean', ['요청하신 페이지를 찾을 수 없습니다.']],
    ['in Arabic', ['الصفحة غير موجودة']],
    ['in Vietnamese', ['Không tìm thấy trang']],
  ])('is known: %s', (_, parts) => {
    expect(findNotice(parts)).not.toBeNull();
  });

  it.each([
    ['that begins like a notice', ['Access denied to the quay since Monday, the pilots take the long way round.']],
    ['with such words in its headline', ['Page not found: how the town lost its library', 'A building was sold.']],
    ['on somebody else’s web site', ['The web site of the ferry company was temporarily offline on Tuesday, and so were its boats.']],
    ['that is short', ['Temporarily offline, the lighthouse will shine again in May.']],
    ['on what browsers do', ['Where scripts do not run, the page shows nothing. Half of the readers had turned them off.']],
    ['that quotes such words in a long text', ['“Enable JavaScript and cookies to continue” is all she saw. ', 'The council had moved its notices behind a wall. '.repeat(15)]],
    ['in Chinese', ['港務局網站昨日一度無法瀏覽，局方表示系統正在維護。']],
  ])('is no article %s', (_, parts) => {
    expect(findNotice(parts)).toBeNull();
  });

  it('is told by the words that gave it away', () => {
    expect(findNotice(['Nothing to see.', 'THE REQUESTED PAGE could not be found, sorry.'])).toBe('the requested page could not be found');
  });
});

describe('a wall at the end of a text', () => {
  const text = 'The council had moved its notices behind a wall. '.repeat(30);

  it.each(['This story is available exclusively to our members.', 'Subscribe to keep reading', 'Il vous reste 62.4 % de cet article à lire.', '残り 1,204文字'])('is %s', (wall) => {
    expect(findWall([text, wall, ' '])).not.toBeNull();
  });

  it.each([
    ['in the middle of it', [text, 'Subscribe to keep reading', text]],
    ['where a long paragraph quotes it', [`${text} “Subscribe to keep reading”, it said.`]],
    ['where there is nothing', []],
  ])('is none %s', (_, parts) => {
    expect(findWall(parts)).toBeNull();
  });
});
