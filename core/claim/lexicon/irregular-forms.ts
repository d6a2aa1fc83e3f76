/** Forms of one word that its spelling does not show, a word a line: English, then French, German and Spanish words of reports. Accents folded. */
const list = `
know knew known knows knowing
take took taken takes taking
give gave given gives giving
get got gotten gets getting
go goes went gone going
come came comes coming
see saw seen sees seeing
say said says saying
tell told tells telling
find found finds finding
think thought thinks thinking
buy bought buys buying
bring brought brings bringing
sell sold sells selling
hold held holds holding
keep kept keeps keeping
leave left leaves leaving
lose lost loses losing
make made makes making
pay paid pays paying
run ran runs running
send sent sends sending
spend spent spends spending
speak spoke spoken speaks speaking
stand stood stands standing
steal stole stolen steals
swim swam swum swims swimming
teach taught teaches teaching
wear wore worn wears
win won wins winning
write wrote written writes writing
rise rose risen rises rising
fall fell fallen falls falling
grow grew grown grows growing
draw drew drawn draws drawing
drive drove driven drives driving
eat ate eaten eats eating
break broke broken breaks breaking
build built builds building
begin began begun begins beginning
choose chose chosen chooses
die died dies dying dead
feel felt feels feeling
fight fought fights fighting
fly flew flown flies flying
forget forgot forgotten
freeze froze frozen
hang hung hangs hanging
hear heard hears hearing
hide hid hidden hides
lay laid lays laying
lead led leads leading
lend lent lends
lie lain lies lying
meet met meets meeting
seek sought seeks seeking
shoot shot shoots shooting
show showed shown shows
shrink shrank shrunk
sink sank sunk sinks
sleep slept sleeps sleeping
throw threw thrown throws throwing
understand understood
withdraw withdrew withdrawn withdraws
woman women
man men
child children
person people
foot feet
mouse mice
life lives
avoir eu aura aurait
savoir sait savait su
voir vu voit voyait
prendre pris prend prenait
mettre mis met mettait
dire dit disait
vendre vendu vend
perdre perdu perd
venir venu vient venait
tenir tenu tient
mourir mort meurt
have has had having
ring rang rung rings ringing
sing sang sung sings singing
drink drank drunk drinks drinking
catch caught catches catching
sit sat sits sitting
strike struck strikes striking
sweep swept sweeps sweeping
tear tore torn tears tearing
blow blew blown blows blowing
bite bit bitten bites biting
dig dug digs digging
feed fed feeds feeding
flee fled flees fleeing
mean meant means meaning
slide slid slides sliding
geben gab gegeben gibt
nehmen nahm genommen nimmt
finden fand gefunden findet
gehen ging gegangen geht
kommen kam gekommen kommt
sehen sah gesehen sieht
sprechen sprach gesprochen spricht
schliessen schloss geschlossen schliesst
verlieren verlor verloren verliert
wissen wusste gewusst weiss wisse
steigen stieg gestiegen steigt
fallen fiel gefallen fallt
sterben starb gestorben stirbt
werfen warf geworfen wirft
ziehen zog gezogen zieht
brechen brach gebrochen bricht
bringen brachte gebracht bringt
decir dijo dice dicho
hacer hizo hace hecho
ver vio visto ve
poner puso pone puesto
morir murio muere muerto
cerrar cierra cerro cerrado
perder pierde perdio perdido
saber sabe supo sabia
`;

const lineOf = new Map<string, number>();
list
  .trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of line.split(' ')) if (!lineOf.has(word)) lineOf.set(word, index);
  });

/** Whether two accent-free words are forms of one irregular word. */
export function isSameIrregular(one: string, other: string): boolean {
  const line = lineOf.get(one);
  return line !== undefined && line === lineOf.get(other);
}
