namespace CoachingExtensions.Measurement;

/// <summary>The equations of what each month is like, once people's own levels are taken out of them: solved by the square root of the matrix.</summary>
internal sealed class MonthSystem
{
    /// <summary>What is left of a number after rounding, in parts of it.</summary>
    private const double Smallest = 1e-9;

    private readonly double[,] matrix;
    private readonly bool[] isGone;
    private readonly int[] rows;
    private readonly int size;

    public MonthSystem(MonthLinks links, int months)
    {
        rows = new int[months];
        for (var month = 0; month < months; month++) rows[month] = links.IsSeen(month) && !links.IsGround(month) ? size++ : -1;
        matrix = new double[size, size];
        isGone = new bool[size];
    }

    /// <summary>A month of a person who has not begun in it.</summary>
    public void Add(FollowedPerson person, int month, double count, double total)
    {
        var row = rows[month];
        if (row < 0) return;

        var own = count * person.Weights[month];
        matrix[row, row] += own;
        for (var other = person.Before.First; other <= month; other++)
        {
            if (rows[other] >= 0) matrix[row, rows[other]] -= own * person.Weights[other] / total;
        }
    }

    /// <summary>Whether nobody is left from whom a month could be told.</summary>
    public bool IsGone(int month) => rows[month] >= 0 && isGone[rows[month]];

    /// <summary>Of the matrix only the part below the diagonal is used.</summary>
    /// <returns>Whether it can be solved.</returns>
    public bool Factor()
    {
        for (var column = 0; column < size; column++)
        {
            var whole = matrix[column, column];
            for (var row = column; row < size; row++)
            {
                var sum = matrix[row, column];
                for (var k = 0; k < column; k++) sum -= matrix[row, k] * matrix[column, k];
                if (row == column && sum <= whole * Smallest)
                {
                    if (whole > 0) return false;
                    isGone[column] = true;
                    sum = 1;
                }

                matrix[row, column] = row == column ? Math.Sqrt(sum) : sum / matrix[column, column];
            }
        }

        return true;
    }

    /// <summary>By month; 0 for one that the others are told from.</summary>
    public double[] Solve(double[] right)
    {
        var answer = new double[size];
        for (var month = 0; month < rows.Length; month++)
        {
            if (rows[month] >= 0) answer[rows[month]] = right[month];
        }

        for (var row = 0; row < size; row++)
        {
            for (var k = 0; k < row; k++) answer[row] -= matrix[row, k] * answer[k];
            answer[row] /= matrix[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) answer[row] -= matrix[k, row] * answer[k];
            answer[row] /= matrix[row, row];
        }

        return [.. rows.Select(row => row < 0 ? 0 : answer[row])];
    }
}
