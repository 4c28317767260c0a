// What the page of the effect says.

export const coachingEffect = "Effect of coaching";
export const effectIntro =
  "Does what people sell move after they begin to be coached and to practise? Each person is compared with the own months before, and with what the same months brought those who had not yet begun.";
export const drawnIntro =
  "The order in which these teams begin was drawn, so that only chance decided who comes first: a difference that chance seldom makes comes from beginning. People count as begun from the month that was drawn, whatever they did.";
export const effectCause =
  "People choose when to begin, so this is a comparison and no proof: something else may have changed for the same people in the same months. Only a drawn start rules that out.";
export const effectFailed = "The effect of coaching could not be worked out: {0}";
export const monthsLooked = "Months";
export const lastMonths = "Last {0} months";
export const comparedBy = "Compared by";
export const byBeginning = "When people began";
export const byDraw = "Drawn start: {0}";
export const exportPeople = "Export people";
export const effectMonths = "{0} to {1}";

export const winRate = "Deals won";
export const madeOfActivities = "Made of the same activities";
export const skill = "Skill";
export const whatWinRate = "Won deals of closed ones, by the day on which they were closed.";
export const whatConversion =
  "Objectives of plans that were reached, of those that the activities let expect: 100% is what everybody made of the same activities in these months.";
export const whatSkill = "The mean of coaches' scores, from 1 to 5, of practice and observations.";

export const afterBegun = "After they began, people {0} than those who had not yet begun ({1}; {2}). {3}";
export const afterDrawn =
  "After the months that were drawn, people {0} than those whose turn had not come ({1}; {2}). {3}";
export const between = "between {0} and {1}";
export const peopleMany = "{0} people";
export const peopleOne = "1 person";
export const winMore = "won {0} of 100 closed deals more";
export const winFewer = "won {0} of 100 closed deals fewer";
export const conversionMore = "made {0}% more of the same activities";
export const conversionLess = "made {0}% less of the same activities";
export const skillHigher = "were scored {0} points higher";
export const skillLower = "were scored {0} points lower";
export const isSeen = "That is unlikely to be chance: it would make as much once in {0} times.";
export const isSeenRarely = "That is unlikely to be chance: it would make as much less than once in 100 times.";
export const isNotSeen = "It may well be chance: it would make as much {0} times in 100.";

export const silentNothing = "Cannot tell: nothing of it happened in these months.";
export const silentFewBegun = "Cannot tell: {0} people began and can be compared with others; at least {1} are needed.";
export const silentFewNotBegun =
  "Cannot tell: after people began, too few others had not yet begun. Each month that counts needs {0} who had not, and more of them over all months.";
export const silentFewMonths =
  "Cannot tell: there are {0} months of people on one side of the beginning; at least {1} are needed before it and after it.";
export const silentTrend =
  "Cannot tell: those who began were on another way in the three months before already ({0}; {1}), so what came after need not come from coaching.";
export const silentFewTeams =
  "Cannot tell: {0} teams are in the draw, or begin in months of their own; at least {1} must, and reach months with people on both sides.";
export const silentNotYet =
  "Cannot tell yet: no month after a start that was drawn has passed with people on both sides.";
export const trendNone = "In the three months before they began they were on no other way: {0} ({1}).";
export const trendUnknown = "Whether they were on another way before they began cannot be told.";
export const trendMore = "{0} more";
export const trendLess = "{0} less";
export const leftOut =
  "{0} of {1} months after a beginning were compared; in the others hardly anybody had not yet begun, or the person has no month before.";

export const pictureOf =
  "{0}, month by month from the beginning. Those who began: {1}. What those who had not begun let expect: {2}.";
export const pictureDone = "those who began";
export const pictureExpected = "what those who had not begun let expect";
export const began = "began";
export const intervalOf = "{0}: difference {1}, {2}";
export const asTable = "The same as a table";
export const offset = "Months from the beginning";
export const rateDone = "Did";
export const expected = "Expected";
export const peopleColumn = "People";
export const behindDeals = "Closed deals";
export const behindWeight = "Expected objectives";
export const behindScores = "Scores";

export const whoIsIn = "Who is in it";
export const beforeColumn = "Before";
export const beforeShrunk = "Before, weighed";
export const afterColumn = "After";
export const afterShrunk = "After, weighed";
export const weighedNote =
  "A rate that rests on little says little of somebody: the weighed one is drawn towards what all are like, the more the fewer there are behind it.";
export const begunColumn = "Began";
export const notBegun = "not yet";
export const begunEarlier = "earlier";
export const comparedMonths = "Months compared";
export const ofCount = "of {0}";
export const effectPerson = "Person";

export const besideTitle = "Months with confirmed and with unconfirmed coaching";
export const besideConfirmed = "Confirmed: {0} in {1} months of people ({2} {3}).";
export const besideUnconfirmed = "Only unconfirmed: {0} in {1} months of people ({2} {3}).";
export const factNone = "none";
export const besideCaution =
  "This describes and explains nothing: reps may say that a talk helped because a month went well.";

export const draws = "Drawn starts";
export const drawsIntro =
  "Who is to begin first? Let the order be drawn, and what becomes of it can be told from chance. It takes four teams at least, and months between the first and the last. An order is drawn once: nobody can change or remove it.";
export const drawNew = "Draw a start";
export const designName = "Name";
export const drawFirst = "First Monday";
export const drawWeeks = "Weeks between two teams";
export const drawManagers = "Managers whose teams are drawn";
export const drawManager = "{0} ({1})";
export const drawNow = "Draw";
export const drawFailed = "Nothing was drawn: {0}";
export const drawnBy = "drawn by {0} on {1}, seed {2}";
export const teamOf = "Team of";
export const drawnStartsOn = "Begins on";
export const drawnCompare = "Compare by this draw";
export const noDraws = "Nothing was drawn yet.";
export const noManagers = "Nobody has a team to draw: reps report to their manager in the user's own record.";
