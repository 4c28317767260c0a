namespace CoachingExtensions.Practice;

/// <summary>What a person is told who cannot do something about practice.</summary>
internal static class PracticeRefusals
{
    public static string NothingPractised => "An attempt needs a drill or a skill: choose what was practised.";

    public static string NotThere(string what) => $"The {what} is not there any more, or it is no longer in use: choose another.";

    public static string ForOneself => "Everybody practises for themselves: sign in as whoever practised, and begin there.";

    public static string Coming(string name) => $"\"{name}\" cannot have been practised in the future: give the day it was.";

    public static string NotTheirTalk(string name) => $"\"{name}\" can be practised only in a conversation that you are the rep of and that is going on: choose one, or leave it empty.";

    public static string WithOneself(string name) => $"Whoever practises \"{name}\" is no partner in it: choose another, or leave the partner empty.";

    public static string Stays(string name) => $"\"{name}\" stays with whoever practised, and what was practised stays: begin another attempt instead.";

    public static string OnlyTheirs(string name) => $"\"{name}\" belongs to whoever practised, who alone writes in it.";

    public static string ScoredStays(string name) => $"A coach has scored \"{name}\", so its own score stays and it is not deleted: practise again.";

    public static string AttemptOrObservation => "A score is for an attempt, or for a skill in an observation: name one of the two.";

    public static string NoSkill => "A score needs the skill that was watched: name it.";

    public static string NotObserved(string subject) => $"Nothing can be scored in \"{subject}\", which you have no part in, or which is not going on: choose a conversation of type Observational.";

    public static string OwnPlace(string name) => $"What you give yourself for \"{name}\" stands in the attempt as its own score: write it there.";

    public static string NotTheirCoach(string name, string person) => $"\"{name}\" is scored by a coach of {person}: ask the manager, or take part in the conversation as a coach.";

    public static string OwnFirst(string name, string person) => $"{person} scores \"{name}\" first: ask for the own score, then give yours.";

    public static string ScoredAlready(string name) => $"You have scored \"{name}\" already: change that score.";

    public static string ScoredByAnother(string name) => $"\"{name}\" is scored, and the score can be read: another would not be one of your own. Practise again.";

    public static string NotTheirScore(string name) => $"The score of \"{name}\" belongs to whoever gave it.";

    public static string SeenByAnother(string name) => $"Another coach has scored \"{name}\" too, so both scores stay.";

    public static string ScoreStays => "A score that was given stays: its coach can change it until another coach has scored too.";

    public static string NotYours(Guid id) => $"The person {id} is not there, or you do not coach them: choose one of your team.";

    public static string RubricFixed(string name) => $"\"{name}\" was published, and what was scored by it keeps it: make the next version and publish that.";

    public static string RubricUnfinished(string name) => $"\"{name}\" cannot be published: say for each of the five levels what it looks like.";

    public static string RubricRetired(string name) => $"\"{name}\" is retired and stays so: make the next version.";
}
