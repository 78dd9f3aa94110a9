import { below, pick } from '../random.ts';
import type { Language } from './language.ts';

const words = (
  '的 在 了 是 有 和 不 也 就 都 而 但 與 或 將 會 可 已 又 才 我們 他們 一個 沒有 可以 因為 所以 如果 今天 昨日 已經 仍然 表示 認為 指出 希望 開始 問題 政府 市民 ' +
  '港口 城市 街道 學校 學生 老師 醫院 醫生 車站 鐵路 渡輪 橋樑 海岸 河流 天氣 風雨 夏天 冬天 早上 晚上 時間 地方 工作 公司 價錢 市場 商店 房屋 居民 委員 會議 報告 ' +
  '計劃 建議 決定 選舉 法律 法庭 稅收 預算 消息 記者 報紙 文章 歷史 博物館 圖書館 戲院 音樂 電影 比賽 球隊 冠軍 觀眾 家庭 孩子 父母 朋友 鄰居 村莊 山谷 森林 花園 ' +
  '農民 船員 工程 安全 火警 水浸 交通 道路 巴士 火車 飛機 旅客 文化 社會 經濟 國際 本地 公共 環境 能源 科學 研究 大學 教授 技術 電腦 網絡 資料 數字 增加 減少 改善 ' +
  '修理 重建 開放 關閉 支持 反對 討論 參加 離開 回來 等候 觀察 記得 知道 相信 需要 應該 繼續 停止 第一 最後 許多 幾個 全部 部分 大約 非常 特別 終於 再次'
).split(' ');

/** Characters that rare words and names are made of. */
const characters = Array.from('山水木火土金石田川海江河湖雲雨雪風雷電花草林竹松梅蘭菊鳥魚馬牛羊龍虎春夏秋冬東西南北中上下左右前後高低長短新舊明暗黑白紅黃藍綠光影聲色香味心手口目耳足門窗家室宮城村鄉國王民士農工商文武詩書畫琴棋歌舞言語名字信義禮智仁和平安樂喜福壽康寧永遠近深淺古今早晚朝夕年月日時');
const surnames = Array.from('陳林黃李張吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐');
const places = Array.from('東西南北中海山河港島');

export const chinese: Language = {
  tag: 'zh',
  words,
  rareWord: (random) => {
    let word = '';
    for (let length = 2 + below(random, 2); length > 0; length -= 1) word += pick(random, characters);
    return word;
  },
  space: '',
  comma: '，',
  stop: '。',
  sentence: [7, 24],
  headline: [5, 13],
  personName: (random) => pick(random, surnames) + pick(random, characters) + pick(random, characters),
  sourceName: (place) => `${places[place % places.length] ?? ''}岸${['日報', '時報', '週刊'][place % 3] ?? ''}${place}`,
};
