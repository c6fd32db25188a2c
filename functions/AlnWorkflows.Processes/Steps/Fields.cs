using System.Net.Mail;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Steps;

/// <summary>The fields and checks that steps' forms share.</summary>
public static class Fields
{
    /// <summary>A form of one page; a day on which something happened is never after today.</summary>
    public static Form Form(StepContext step, params FormField[] fields) => Form(step, values => NotAfterToday(step, values, "happenedOn"), fields);

    public static Form Form(StepContext step, Func<FormValues, IEnumerable<Problem>> check, params FormField[] fields) =>
        new(step.Step.Type, step.Title, [new("answer", step.Title, fields)], check);

    public static FormField ShortText(string name, BilingualText label, bool required = true) => new(name, FieldKind.ShortText, label, Required: required);

    public static FormField LongText(string name, BilingualText label, bool required = true) => new(name, FieldKind.LongText, label, Required: required);

    public static FormField LongText(string name, BilingualText label, Func<FormValues, bool> shownWhen) => new(name, FieldKind.LongText, label, ShownWhen: shownWhen);

    public static FormField Date(string name, BilingualText label) => new(name, FieldKind.Date, label);

    /// <summary>The London date of the fact that the step records.</summary>
    public static FormField HappenedOn(BilingualText label) => new("happenedOn", FieldKind.Date, label);

    public static FormField YesNo(string name, BilingualText label) => new(name, FieldKind.YesNo, label);

    public static FormField Choice(string name, BilingualText label, params FormOption[] options) => new(name, FieldKind.Choice, label, Options: options);

    public static IEnumerable<Problem> NotAfterToday(StepContext step, FormValues values, string field) =>
        values.Date(field) is { } date && date > step.Today ? [new Problem(ErrorCodes.DateInFuture, field, BilingualDate.Date(date))] : [];

    public static IEnumerable<Problem> NotBefore(FormValues values, string field, DateOnly earliest) =>
        values.Date(field) is { } date && date < earliest ? [new Problem(ErrorCodes.DateTooEarly, field, BilingualDate.Date(earliest))] : [];

    public static IEnumerable<Problem> After(FormValues values, string field, DateOnly day) =>
        values.Date(field) is { } date && date <= day ? [new Problem(ErrorCodes.DateMustBeLater, field, BilingualDate.Date(day))] : [];

    public static IEnumerable<Problem> NotAfter(FormValues values, string field, DateOnly latest) =>
        values.Date(field) is { } date && date > latest ? [new Problem(ErrorCodes.DateTooLate, field, BilingualDate.Date(latest))] : [];

    public static IEnumerable<Problem> Covered(StepContext step, FormValues values, string field) =>
        values.Date(field) is { } date && !step.Calendar.Covers(date) ? [new Problem(ErrorCodes.NoCalendar, field, BilingualText.Same($"{SchoolYear.Of(date)}"))] : [];

    public static IEnumerable<Problem> EmailIsGood(FormValues values, string field) =>
        MailAddress.TryCreate(values[field], out var address) && address.Address == values[field] ? [] : [new Problem(ErrorCodes.NotAnEmail, field)];
}
