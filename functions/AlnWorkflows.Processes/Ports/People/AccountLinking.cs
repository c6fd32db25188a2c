namespace AlnWorkflows.Processes.Ports;

public enum AccountLinking
{
    Linked,

    /// <summary>The account is another person's in this body.</summary>
    AccountTaken,

    /// <summary>The person has another account: an administrator must unlink it first.</summary>
    PersonTaken,

    /// <summary>The body does not know the person.</summary>
    NoSuchPerson,
}
