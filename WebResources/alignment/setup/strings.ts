// What the page of the first steps says.

export const firstSteps = "First steps";
export const firstStepsHelp = "What coaching needs before it begins: what is done, and what is left.";
export const firstStepsFailed = "What is set up could not be read: {0}";
export const firstStepsMayNot =
  "This page is for whoever administers coaching. It needs the privilege to write metrics: ask a system administrator for the role Coaching Administrator.";
export const done = "Done";
export const stepLeft = "Left";
export const stepUnseen = "Not seen";
export const allSet = "All set: {0} of {1} steps are done.";
export const someLeft = "Done: {0} of {1}. Left: {2}.";
export const someUnseen = "Not to be seen with your roles: {0}.";
export const unseenBecause = "This could not be looked at with your roles: {0}";

export const rolesTitle = "Who has which role";
export const rolesNeeded =
  "Give the role Coaching Rep to those who are coached and Coaching Manager to those who coach, each beside their sales role.";
export const rolesOpen = "Show users";
export const roleRep = "Coaching Rep";
export const roleManager = "Coaching Manager";
export const roleExecutive = "Coaching Executive";
export const roleAdministrator = "Coaching Administrator";
export const rolePeople = "{0} enabled users";
export const rolePerson = "1 enabled user";
export const roleNobody = "nobody";
export const rolesMore = "There are more users than were read: the figures are at least these.";
export const repsWithoutManager = "Reps without a manager";
export const repsWithoutManagerDo = "Say under Manager on the user who coaches them: plans and rhythms begin with it.";
export const managersWithoutReps = "Coaching managers to whom no rep reports";

export const calendarTitle = "Working days and closures";
export const calendarFound = "Work calendars: {0}. A plan without one works Monday to Friday.";
export const closuresFound = "Days closed in {0}: {1}.";
export const closuresDo = "Enter the public holidays of {0}. Without them pace expects work on those days.";
export const calendarsOpen = "Show work calendars";
export const closuresOpen = "Show closures";
export const closureNew = "New closure";

export const currencyTitle = "Currency";
export const currencyFound =
  "Figures are in {0}, the base currency. It was chosen when the environment was made and stays.";
export const currencyOthers = "Amounts in {0} count with their exchange rate.";
export const currencyUnits = "Metrics whose unit is another currency";
export const currencyUnitsDo = "Leave the unit of a sum of money empty: it then carries the base currency.";
export const currenciesOpen = "Show currencies";

export const metricsTitle = "Metrics, checked against this organisation";
export const metricsNone =
  "No metric is active. Load the package of definitions that comes with the solution, or make a metric from a view.";
export const metricsFine = "Metrics that find records: {0} of {1}.";
export const metricsOpen = "Show metrics";
export const metricNew = "New metric";
export const segmentsTitle = "Segments, and how many records are in each";
export const segmentsNone =
  "No segment is active. Load the package of definitions that comes with the solution, or make a segment from a view.";
export const segmentsFine = "Segments that find records: {0} of {1}.";
export const segmentsOpen = "Show segments";
export const segmentNew = "New segment";
export const matchValues =
  "This organisation has no value {0} of {1}. Open it and take the value that is meant here, or take it from a view.";
export const matchBroken = "It cannot be asked: {0} Open it, correct it and save it.";
export const matchNone =
  "It finds none of the records there are. Compare its conditions with your status reasons and stages, or deactivate it.";
export const mendDefinitions = "Open each of these; this page is read again afterwards.";
export const matchNotYet = "Nothing of it is recorded yet.";

export const templatesTitle = "Conversation templates";
export const templatesFound = "Published: {0}. Drafts: {1}.";
export const templatesDo =
  "Publish at least one: without a template a conversation has no questions. The package of definitions brings some.";
export const templatesOpen = "Show templates";

export const planTitle = "The first plan";
export const planFound = "Plans proposed, agreed or closed: {0}. Drafts: {1}.";
export const planDrafted = "A plan is drafted. Propose its targets on it and have it agreed.";
export const planDo =
  "A manager makes a plan for each rep, lets its targets be proposed and agrees it with the rep. Begin with one.";
export const plansOpen = "Show plans";
export const planNew = "New plan";
