import { alternatives } from './alternatives';

/** Occupations that are a source without a name when an indefinite article stands before them. */
export const TRADE = alternatives`
  man$|woman$|worker|cook|officer|engineer|developer|tenant|spectator|volunteer|victim|survivor|homme$|femme$|hombre$|
  \p{L}{2,}(?:(?:[^l]|[aeiou]l)ist|ician|grapher|keeper|maker|grower|breeder|owner|holder|builder|writer|hunter|walker|dealer)$|
  consultant$|accountant$|surgeon$|paramedic$|lecturer$|headteacher$|poet$|curator$|sculptor$|producer$|drummer$|
  comedian$|presenter$|campaigner$|fisherman$|logger$|plumber$|mechanic$|sailor$|designer$|planner$|
  surveyor$|programmer$|pupil$|graduate$|trainee$|apprentice$|widow$|landlord$|shopper$|cyclist$|runner$|referee$|
  boxer$|golfer$|solicitor$|barrister$|trooper$|veteran$|coroner$|therapist$|counsell?or$|vet$|
  midwife$|carer$|caregiver$|clerk$|cashier$|waiter$|waitress$|publican$|retailer$|broker$|trader$|
  lawmaker$|legislator$|envoy$|trustee$|supervisor$|vicar$|pastor$|rabbi$|imam$|chaplain$|astronaut$|
  astronomer$|inmate$|prisoner$|plaintiff$|gunman$|attacker$|delegate$|nominee$|voter$|commentator$|
  mujer$|homem$|mulher$|mann$|frau$|uomo$|donna$|cuisini|agent|mężczyzn|kobiet|мужчин|женщин
`;
