/** Given names that are family names as well: which of two such comes first, their order alone does not say. */
export const givenAndFamilyNames: ReadonlySet<string> = new Set(
  `adam adams albert alexander allen andrew anthony arnold arthur barry benjamin bernard blake bruce bryan cameron
  carl carlos carol carter charles christian clark claude clyde cooper craig curtis daniel david dean dennis
  donald douglas duncan edward elliott elton eric ernest evan felix ferdinand francis franklin frank frederick
  gabriel gary george gerald gilbert glenn gordon graham grant gray gregory harold harper harris harry harvey henry
  herbert herman howard hudson hugo hunter ian irving isaac jackson jacob jacques james jason jay jean jefferson
  jerome joel john jordan jose joseph joshua julian keith kelly kennedy kenneth kerry kyle lane laurence lawrence lee
  leon leonard leslie lewis lincoln lindsay lloyd logan louis lucas luke luther madison marcel marcus mark marshall
  martin mason matthew maurice max maxwell melvin michael milton mitchell morgan morris murray nathan neil nelson
  nicholas noel norman oliver oscar otto owen parker patrick paul perry peter philip pierre piers quentin ralph
  randall raymond reagan reed reid reynolds richard riley robert robin roger roland roman ross roy russell ryan
  samuel scott sebastian shannon shelby sidney simon spencer stanley stephen steven stewart stuart sydney taylor
  terry theodore thomas timothy todd tracy travis troy tyler vernon victor vincent walter warren wayne werner wesley
  william wilson winston
  ali hassan hussein ibrahim ismail khalil mahmoud mohamed mohammed muhammad mustafa omar osman salem saleh yusuf
  cruz diego domingo martinez mateo pablo santiago santos vidal`.split(/\s+/),
);
