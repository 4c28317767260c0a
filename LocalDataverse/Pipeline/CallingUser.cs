namespace LocalDataverse.Pipeline;

/// <summary>As whom a root request runs, and who has really sent it: two, when somebody acts on behalf of another.</summary>
/// <param name="UserId">Whose name the request carries.</param>
/// <param name="AuthenticatedUserId">Who signed in.</param>
internal readonly record struct CallingUser(Guid UserId, Guid AuthenticatedUserId)
{
    public CallingUser(Guid userId)
        : this(userId, userId)
    {
    }

    public bool IsImpersonated => UserId != AuthenticatedUserId;
}
