/**
 * What programs and web sites say in the place of a page. Compared with texts in lower case with straight apostrophes.
 */

interface Sentence {
  readonly saidBy: string;
  readonly pattern: RegExp;
}

/** Sentences that stand before what a visitor has to pay or register for: all that there is, or the end of what could be read for nothing. */
export const walls: readonly Sentence[] = [
  { saidBy: 'American newspapers to Europeans', pattern: /attempting to access this website from a country belonging to the european economic area|unavailable in most european countries|content is not available in your (?:region|country)/ },
  { saidBy: 'Substack', pattern: /this post is for (?:paid|paying) subscribers/ },
  { saidBy: 'newspapers (en)', pattern: /this (?:article|story|content) is (?:available )?(?:only |exclusively |reserved )*(?:for|to) (?:our )?(?:subscribers|members)|subscribe (?:now )?to (?:continue|keep) reading|(?:log|sign) in to (?:continue|keep) reading|to continue reading,? (?:please )?(?:subscribe|log in|sign in|register)|you have reached your (?:monthly )?(?:limit|article limit)/ },
  { saidBy: 'newspapers (de)', pattern: /(?:dieser artikel|dieser inhalt|dieser beitrag) ist (?:nur|exklusiv|ausschließlich) für (?:abonnenten|abonnentinnen|mitglieder)/ },
  { saidBy: 'newspapers (fr)', pattern: /(?:cet article|ce contenu) est réservé (?:aux|à nos) abonnés|il vous reste [\d.,]+ ?% de cet article à lire/ },
  { saidBy: 'newspapers (es, pt, it)', pattern: /(?:contenido|artículo) exclusivo para (?:suscriptores|socios)|conteúdo exclusivo para assinantes|contenuto riservato agli abbonati/ },
  { saidBy: 'newspapers (nl, ru)', pattern: /dit artikel is (?:alleen|exclusief) voor abonnees|(?:материал|статья|текст) доступ(?:ен|на) только (?:для )?подписчик/ },
  { saidBy: 'newspapers (ja, zh, ko)', pattern: /この記事は(?:有料)?会員(?:限定|記事)|残り[::]? ?[\d,]+文字|本文(?:仅|僅)(?:限|供)(?:付费|付費|会员|會員|订阅|訂閱)|(?:유료|구독)회원 전용/ },
];

/** Sentences that are said to a visitor and never written in an article; wherever they stand in a short text. */
export const sentences: readonly Sentence[] = [
  ...walls,
  // Guards against robots.
  { saidBy: 'Cloudflare', pattern: /enable javascript and cookies to continue|checking your browser before accessing|needs to review the security of your connection|checking if the site connection is secure/ },
  { saidBy: 'Imperva', pattern: /incapsula incident id/ },
  { saidBy: 'DataDome and HUMAN', pattern: /please enable js and disable any ad blocker|press (?:&|and) hold to confirm you are/ },
  { saidBy: 'single-page apps', pattern: /you need to enable javascript to run this app|doesn't work properly without javascript enabled/ },
  { saidBy: 'web sites', pattern: /(?:^|[.!?] )(?:please )?(?:enable|turn on) javascript (?:in your browser|to (?:view|continue|use|see|read))|javascript (?:is|appears to be|must be) (?:disabled|not enabled|enabled) in your browser|請啟用 ?javascript|请启用 ?javascript/ },
  // Web servers and what stands before them.
  { saidBy: 'Apache', pattern: /the requested url .{0,200}was not found on this server|you don't have permission to access .{0,200}on this server|temporarily unable to service your request due to maintenance downtime/ },
  { saidBy: 'Varnish', pattern: /guru meditation:? xid/ },
  { saidBy: 'Amazon CloudFront', pattern: /the request could not be satisfied\b.{0,200}cloudfront/ },
  { saidBy: 'WordPress', pattern: /^error establishing a database connection|briefly unavailable for scheduled maintenance\. check back in a minute|that page can't be found|it looks like nothing was found at this location/ },
  { saidBy: 'the Internet Archive', pattern: /internet archive services are temporarily offline|wayback machine has not archived that url|this url has been excluded from the wayback machine|page cannot be (?:displayed|crawled) due to robots\.txt/ },
  // Pages that are not there.
  { saidBy: 'web sites (en)', pattern: /the (?:requested page|page you (?:requested|are looking for|were looking for|have requested)) (?:could not be found|cannot be found|can't be found|was not found|does not exist|doesn't exist|no longer exists|is not available|isn't available|has been (?:moved|removed|deleted)|may have been)/ },
  { saidBy: 'web sites (en)', pattern: /(?:this|our) (?:web ?site|site|page) is (?:currently |temporarily )*(?:offline|unavailable|down for|undergoing|under) ?(?:for )?(?:scheduled |planned |maintenance|$|[.!])/ },
  { saidBy: 'web sites (de)', pattern: /die (?:angeforderte|gewünschte|gesuchte) seite (?:konnte (?:leider )?nicht gefunden werden|wurde (?:leider )?nicht gefunden|existiert (?:leider )?nicht)/ },
  { saidBy: 'web sites (fr)', pattern: /la page (?:demandée|que vous (?:re)?cherchez|que vous avez demandée) (?:n'a pas (?:pu être|été) trouvée|n'existe (?:pas|plus)|est introuvable)/ },
  { saidBy: 'web sites (es)', pattern: /la página (?:solicitada|que (?:busca|buscas|está buscando|estás buscando)) no (?:existe|se encuentra|se encontró|se ha encontrado|se pudo encontrar|está disponible)/ },
  { saidBy: 'web sites (pt)', pattern: /a página (?:solicitada|que (?:você )?(?:procura|procurou|está procurando)) não (?:existe|foi encontrada|está disponível)/ },
  { saidBy: 'web sites (it)', pattern: /la pagina (?:richiesta|che (?:stai cercando|cerchi|hai richiesto)) non (?:esiste|è stata trovata|è disponibile)/ },
  { saidBy: 'web sites (nl)', pattern: /de (?:opgevraagde|gevraagde) pagina (?:kon niet|kan niet|bestaat niet|is niet gevonden)/ },
  { saidBy: 'web sites (pl)', pattern: /strona, której szukasz,? nie (?:istnieje|została znaleziona)/ },
  { saidBy: 'web sites (ru)', pattern: /(?:запрашиваемая|запрошенная)(?: вами)? страница не (?:найдена|существует)/ },
  { saidBy: 'web sites (zh)', pattern: /[您你]?(?:访问|訪問|请求|請求|浏览|瀏覽|查找|尋找|要找|查看)的(?:页面|頁面|网页|網頁)(?:已?不存在|没有找到|未找到|找不到|已被|無法)/ },
  { saidBy: 'web sites (ja)', pattern: /お探しの(?:ページ|記事)(?:は|が)(?:見つかりません|存在しません|削除)/ },
  { saidBy: 'web sites (ko)', pattern: /(?:요청하신|찾으시는) 페이지(?:를|가) (?:찾을 수 없|존재하지 않)/ },
  { saidBy: 'web sites (ar)', pattern: /الصفحة (?:المطلوبة|التي تبحث عنها) غير (?:موجودة|متوفرة)/ },
  { saidBy: 'web sites (vi)', pattern: /trang (?:mà )?bạn (?:yêu cầu|tìm kiếm|đang tìm(?: kiếm)?) không (?:tồn tại|tìm thấy)/ },
];

/** Headings of error pages, as web servers, WordPress and other systems have them. An article may talk of them, so that they count only where the text begins with one that is a sentence of its own. */
export const headings: readonly string[] = [
  ...['page not found', 'not found', 'file not found', 'this page does not exist', 'forbidden', 'access denied', 'access to this page has been denied', 'unauthorized', 'just a moment...'],
  ...['temporarily offline', 'service unavailable', 'service temporarily unavailable', 'temporarily unavailable', 'internal server error', 'bad gateway', 'gateway timeout', 'gateway time-out'],
  ...['under maintenance', 'site under maintenance', 'down for maintenance', 'under construction', 'account suspended', 'this account has been suspended', 'unavailable due to legal reasons'],
  ...['seite nicht gefunden', 'zugriff verweigert', 'wartungsarbeiten'],
  ...['page introuvable', 'page non trouvée', 'accès refusé', 'accès interdit', 'site en maintenance'],
  ...['página no encontrada', 'acceso denegado', 'página não encontrada', 'acesso negado', 'pagina non trovata', 'accesso negato'],
  ...['pagina niet gevonden', 'toegang geweigerd', 'sidan hittades inte', 'siden ble ikke funnet', 'siden blev ikke fundet', 'nie znaleziono strony'],
  ...['страница не найдена', 'доступ запрещен', 'доступ запрещён', 'сторінку не знайдено', 'sayfa bulunamadı'],
  ...['页面不存在', '頁面不存在', '页面未找到', '找不到页面', '找不到頁面', '找不到网页', '找不到網頁', '拒绝访问', '网站维护中', '網站維護中', '系統維護中'],
  ...['ページが見つかりません', 'ページが見つかりませんでした', 'アクセスが拒否されました', 'メンテナンス中', 'ただいまメンテナンス中です'],
  ...['페이지를 찾을 수 없습니다', '접근이 거부되었습니다', 'الصفحة غير موجودة', 'تم رفض الوصول', 'không tìm thấy trang'],
];
