return await LocalDataverse.WebApi.Hosting.Server.RunAsync(args);
