using System.Globalization;
using System.Text.Json.Serialization;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A school year: 1 September to 31 August, both inclusive. Written <c>2025/26</c>.</summary>
[JsonConverter(typeof(SchoolYearJsonConverter))]
public readonly record struct SchoolYear(int StartYear) : IComparable<SchoolYear>
{
    /// <summary>1 September.</summary>
    public DateOnly First => new(StartYear, 9, 1);

    /// <summary>31 August.</summary>
    public DateOnly Last => new(StartYear + 1, 8, 31);

    public static SchoolYear Of(DateOnly date) => new(date.Month >= 9 ? date.Year : date.Year - 1);

    /// <summary>Reads <c>2025/26</c>; the second half must be the year after the first.</summary>
    public static bool TryParse(string? text, out SchoolYear year)
    {
        year = default;
        if (text is not { Length: 7 } || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
            return false;
        year = new SchoolYear(start);
        return year.ToString() == text;
    }

    public bool Contains(DateOnly date) => Of(date) == this;

    public int CompareTo(SchoolYear other) => StartYear.CompareTo(other.StartYear);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}/{(StartYear + 1) % 100:00}");

    public static bool operator <(SchoolYear left, SchoolYear right) => left.StartYear < right.StartYear;

    public static bool operator <=(SchoolYear left, SchoolYear right) => left.StartYear <= right.StartYear;

    public static bool operator >(SchoolYear left, SchoolYear right) => left.StartYear > right.StartYear;

    public static bool operator >=(SchoolYear left, SchoolYear right) => left.StartYear >= right.StartYear;
}
