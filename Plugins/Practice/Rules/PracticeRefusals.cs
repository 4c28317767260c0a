namespace CoachingExtensions.Practice;

/// <summary>What a person is told who cannot do something about practice.</summary>
internal static class PracticeRefusals
{
    public static Message NothingPractised => new("Practice.NothingPractised", "An attempt needs a drill or a skill: choose what was practised.");

    public static Message NotThere(string what) => new("Practice.NotThere", "The {0} is not there any more, or it is no longer in use: choose another.", what);

    public static Message ForOneself => new("Practice.ForOneself", "Everybody practises for themselves: sign in as whoever practised, and begin there.");

    public static Message Coming(string name) => new("Practice.Coming", "\"{0}\" cannot have been practised in the future: give the day it was.", name);

    public static Message NotTheirTalk(string name) => new("Practice.NotTheirTalk", "\"{0}\" can be practised only in a conversation that you are the rep of and that is going on: choose one, or leave it empty.", name);

    public static Message WithOneself(string name) => new("Practice.WithOneself", "Whoever practises \"{0}\" is no partner in it: choose another, or leave the partner empty.", name);

    public static Message Stays(string name) => new("Practice.Stays", "\"{0}\" stays with whoever practised, and what was practised stays: begin another attempt instead.", name);

    public static Message OnlyTheirs(string name) => new("Practice.OnlyTheirs", "\"{0}\" belongs to whoever practised, who alone writes in it.", name);

    public static Message ScoredStays(string name) => new("Practice.ScoredStays", "A coach has scored \"{0}\", so its own score stays and it is not deleted: practise again.", name);

    public static Message AttemptOrObservation => new("Practice.AttemptOrObservation", "A score is for an attempt, or for a skill in an observation: name one of the two.");

    public static Message NoSkill => new("Practice.NoSkill", "A score needs the skill that was watched: name it.");

    public static Message NotObserved(string subject) => new("Practice.NotObserved", "Nothing can be scored in \"{0}\", which you have no part in, or which is not going on: choose a conversation of type Observational.", subject);

    public static Message OwnPlace(string name) => new("Practice.OwnPlace", "What you give yourself for \"{0}\" stands in the attempt as its own score: write it there.", name);

    public static Message NotTheirCoach(string name, string person) => new("Practice.NotTheirCoach", "\"{0}\" is scored by a coach of {1}: ask the manager, or take part in the conversation as a coach.", name, person);

    public static Message OwnFirst(string name, string person) => new("Practice.OwnFirst", "{0} scores \"{1}\" first: ask for the own score, then give yours.", person, name);

    public static Message ScoredAlready(string name) => new("Practice.ScoredAlready", "You have scored \"{0}\" already: change that score.", name);

    public static Message ScoredByAnother(string name) => new("Practice.ScoredByAnother", "\"{0}\" is scored, and the score can be read: another would not be one of your own. Practise again.", name);

    public static Message NotTheirScore(string name) => new("Practice.NotTheirScore", "The score of \"{0}\" belongs to whoever gave it.", name);

    public static Message SeenByAnother(string name) => new("Practice.SeenByAnother", "Another coach has scored \"{0}\" too, so both scores stay.", name);

    public static Message ScoreStays => new("Practice.ScoreStays", "A score that was given stays: its coach can change it until another coach has scored too.");

    public static Message NotYours(Guid id) => new("Practice.NotYours", "The person {0} is not there, or you do not coach them: choose one of your team.", id);

    public static Message RubricFixed(string name) => new("Practice.RubricFixed", "\"{0}\" was published, and what was scored by it keeps it: make the next version and publish that.", name);

    public static Message RubricUnfinished(string name) => new("Practice.RubricUnfinished", "\"{0}\" cannot be published: say for each of the five levels what it looks like.", name);

    public static Message RubricRetired(string name) => new("Practice.RubricRetired", "\"{0}\" is retired and stays so: make the next version.", name);
}
