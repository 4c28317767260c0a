// What is said to people is said as a message, in every room.
global using CoachingExtensions.Platform.Messages;
