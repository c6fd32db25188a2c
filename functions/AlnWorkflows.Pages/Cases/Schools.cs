using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Which of their schools somebody means.</summary>
internal static class Schools
{
    /// <summary>The school itself where the person reads the cases of one, the choice where of several; the query goes along.</summary>
    public static IResult Choose(HttpContext context, Func<string, string> path) => Choose(context, path, StepAccess.MayReadCases);

    /// <summary>The same among the schools where the person may do something.</summary>
    public static IResult Choose(HttpContext context, Func<string, string> path, Func<Actor, string, bool> may)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var query = context.Request.QueryString;
        var asked = context.Request.Query["school"].ToString();
        var schools = person.BodyIds.Where(bodyId => may(person.At(bodyId), bodyId)).ToList();
        if (schools.Contains(asked))
            return Answer.SeeOther(path(asked) + query);
        return schools.Count switch
        {
            0 => CaseAccess.NotAllowed(CommonWording.Cases),
            1 => Answer.SeeOther(path(schools[0]) + query),
            _ => Answer.Page<ChooseSchoolPage>(new ChooseSchoolModel([.. schools.Select(school => new SchoolChoice(school, path(school) + query))])),
        };
    }
}
