import { happens, pick } from '../random.ts';
import type { Language } from './language.ts';

const words = (
  'في من على إلى أن هذا التي الذي عن مع كان بعد قبل بين كل ما لا قد هو هي ثم أو إن حتى عند منذ خلال نحو أكثر أول آخر يوم عام سنة المدينة الميناء البحر النهر الجسر الطريق ' +
  'المدرسة السوق البيت العمل الشارع الناس المجلس الاجتماع التقرير المحطة الشتاء الصيف الصباح المساء السعر العدد المال الجزيرة العبارة القطار السكة المهندس الرئيس المعلم ' +
  'الطبيب الفلاح البحار المحكمة القاضي الرسالة الصحيفة التصويت الانتخاب القانون الضريبة الميزانية الجدار البرج الحديقة الحقل الغابة التل الوادي الساحل العاصفة المطر الثلج ' +
  'الريح الفيضان النار الضوء الليل الشهر القرن التاريخ المتحف المكتبة المسرح الموسيقى الأغنية الفريق المباراة الموسم الجائزة الفائز الجمهور الزائر العائلة الطفل الأم الأب ' +
  'الصديق الجار القرية الحدود الشمال الجنوب الشرق الغرب كبير صغير قديم جديد طويل مرتفع مبكر مفتوح مغلق محلي عام خاص قال أضاف أكد بدأ بنى حمل غير أغلق جاء قرر وجد أعطى ' +
  'نما حفظ عرف قاد ترك صنع التقى نقل سمى دفع رفع قرأ بقي أصلح عاد جرى باع أرسل عرض تكلم وقف انتظر مشى أراد شاهد كتب'
).split(' ');

const roots = Array.from('بتثجحخدذرزسشصضطعغفقكلمنهوي');
const givenNames = ['أحمد', 'سارة', 'خالد', 'ليلى', 'يوسف', 'مريم', 'حسن', 'نور', 'عمر', 'هدى', 'سمير', 'رانيا'];
const papers = ['صحيفة', 'جريدة', 'مجلة'];

export const arabic: Language = {
  tag: 'ar',
  words,
  // Three letters of a root in one of a few moulds, with and without the article: how the language itself makes its words.
  rareWord: (random) => {
    const [first, second, third] = [pick(random, roots), pick(random, roots), pick(random, roots)];
    const mould = pick(random, ['ا_', '_ا', '_و', 'م_', '_ي']);
    const word = mould.startsWith('_') ? first + second + mould.slice(1) + third : mould.startsWith('م') ? `م${first}${second}${third}` : `${first}ا${second}${third}`;
    return (happens(random, 0.4) ? 'ال' : '') + word + (happens(random, 0.3) ? 'ة' : '');
  },
  space: ' ',
  comma: '، ',
  stop: '. ',
  sentence: [8, 22],
  headline: [5, 11],
  personName: (random) => `${pick(random, givenNames)} ال${pick(random, roots)}${pick(random, roots)}ا${pick(random, roots)}ي`,
  sourceName: (place) => `${papers[place % papers.length] ?? ''} الساحل ${place}`,
};
