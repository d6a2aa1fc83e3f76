import { alternatives } from './alternatives';

/** What a picture is called in front of the words that say whose it is, for all languages in one list. */
export const PICTURE_NOUN = alternatives`
  photo(?:s|graphs?|graphe|graphers?|graphies?|graphy)?|images?|pictures?|screen(?:shots?|grabs?|cap)|illustrations?|
  visuel|capture(?: d[’']écran)?|foto(?:s|grafie|graf(?:in)?|graaf|grafías?|grafias?)?|bild(?:er|quellen?|nachweise?|rechte)?|
  (?:archiv|symbol|titel|aufmacher|rubriklisten|vor|gruppen)(?:bild|foto)|arkiv(?:foto|bild)|grafik|im[aá]gen(?:es)?|
  imagem|imagens|ilustraci[óo]n|captura(?: de pantalla)?|immagin[ei]|beeld|afbeelding|zdjęci[ea]|fot\.?|skärmdump|billede|
  bilde|фото(?:графия|граф)?|снимок|скриншот|иллюстрация
`;
/** Houses that sell pictures to papers, by their first words; news agencies are on a list of their own. */
export const PICTURE_HOUSES = alternatives`
  getty(?: images?)?|wireimage|shutterstock|alamy|imago(?: images)?|picture[ -]alliance|epa(?:-efe)?|zuma(?:press)?|rex(?: features)?|
  nurphoto|anadolu(?: agency)?|sipa|hans lucas|magnum|redux|corbis|bongarts|keystone|photononstop|ddp|abaca(?:press)?|bestimage|
  maxppp|photopqr|belga|folhapress|futura press|estadão conteúdo|europa press|lapresse|fotogramma|contacto|scanpix|bildbyrån|
  newspix|usa today(?: sports| network)?|icon sportswire|press association|pa wire|wenn|splash(?: news)?|adobe ?stock|i ?stock(?:photo)?|
  unsplash|pixabay|pexels|flickr|depositphotos|dreamstime|fotolia|123rf|wikimedia(?: commons)?|wikipedia|риа новости|sputnik
`;
/** In the place of a name: handed out, from a drawer, of whoever holds the rights, made up. */
export const NOBODYS_PICTURE = alternatives`
  archi(?:vo|ves?|wum|vio)(?: photo)?|archiv(?:bild|foto)?|arkiv|arquivo(?: pessoal)?|archief|file(?: photo)?|hand-?out|pool|
  divulgação|reprodução|cortesía|especial|ilustrativa|ilustração|privat|privé|prywatne|privata?|zvg|dr|d\.r\.|redaktion|montage|
  collage|composite|promo|screenshot|screencap|supplied|me|(?:the )?author|submitted|provided|stock|symbol(?:bild|foto)|dokumentation|архив|cc\b.*|
  public domain|all rights reserved
`;
