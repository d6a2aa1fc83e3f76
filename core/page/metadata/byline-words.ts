/** What stands right before the name of who wrote a text, in the languages of the reader's lexica and some more; a source for regular expressions. */
export const BY = 'by|von|par|por|door|av|af|przez|oleh|του|της';
/** The same in languages in which it begins other lines elsewhere ("di Jakarta", "de Madrid"). */
export const OWN_BY: Readonly<Record<string, string>> = { it: 'a cura di|di|da', ro: 'de' };

/** What somebody is called who wrote a text, where a colon and the name follow. */
export const WRITER =
  'author|auth?or[ae]?|autor(?:k[ai]|ica|in|ul)?|auteure?|te[kx]s?t[eio]?|redaktion|redacción|reportagem|reporter|penulis|szerző|írta|kirjoittaja|toimittaja|forfatter|skribent|piše|пише|' +
  'words|haber|yazar|yazan|muhabir|tác giả|συντάκτης|γράφει|автор|аутор|авторка|текст|מאת|بقلم|كتبت?|إعداد|الكاتبة?|نویسنده|خبرنگار|द्वारा|लेखक|ผู้เขียน|โดย|作者|著者|筆者|執筆者?|投稿者|記者|记者|文|글';

/** What is done with a text in a line that says who did it. */
export const WRITTEN =
  'posted|written|reported|published|submitted|soumis|proposé|enviado|inviato|ingediend|geschrieben|verfasst|veröffentlicht|eingestellt|geplaatst|geschreven|escrito|publicado|écrit|publié|rédigé|pubblicato|scritto|skrivet|publicerat|guest (?:post|article|essay|column)';
