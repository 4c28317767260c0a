using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LocalDataverse.Storage;

/// <summary>Waits until what was written into a file is on the disk.</summary>
internal static partial class DiskFlush
{
    /// <summary>
    /// The file's content, and its length when it grew; not the time of its last change, which costs a write of its own and tells nobody
    /// anything (fdatasync, POSIX.1). Where there is no such call, everything is flushed.
    /// </summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Data(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
            return;
        }

        const int interrupted = 4;
        while (SyncData(file) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            if (error != interrupted) throw new IOException(new Win32Exception(error).Message);
        }
    }

    [LibraryImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncData(SafeFileHandle file);
}
