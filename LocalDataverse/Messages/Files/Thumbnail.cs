using SkiaSharp;

namespace LocalDataverse.Messages.Files;

/// <summary>
/// Makes the small square picture of an image column: cut around the middle, 144 pixels wide where one side is longer than that, else as wide as the
/// shorter side (https://learn.microsoft.com/power-apps/developer/data-platform/image-column-data#resize-rules-for-thumbnail-sized-images).
/// </summary>
internal static class Thumbnail
{
    private const int Side = 144;

    // A small file can say that it is an enormous picture: 40 million points are 160 MB.
    private const long MostPoints = 40_000_000;

    /// <summary>The thumbnail as PNG and the type of the picture; null when the bytes are no picture that image columns take.</summary>
    public static (byte[] Png, string MimeType)? Of(byte[] content)
    {
        if (content is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]) throw Errors.NotSupportedHere("pictures in the format TIFF");
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null || TypeOf(codec.EncodedFormat) is not { } type || codec.Info.Width < 1 || codec.Info.Height < 1) return null;
        if ((long)codec.Info.Width * codec.Info.Height > MostPoints) return null;
        using var bitmap = Decode(codec);
        return bitmap is null ? null : (Cut(bitmap, Math.Max(codec.Info.Width, codec.Info.Height) > Side ? Side : Math.Min(codec.Info.Width, codec.Info.Height)), type);
    }

    private static string? TypeOf(SKEncodedImageFormat format) => format switch
    {
        SKEncodedImageFormat.Gif => "image/gif",
        SKEncodedImageFormat.Jpeg => "image/jpeg",
        SKEncodedImageFormat.Bmp => "image/bmp",
        SKEncodedImageFormat.Png => "image/png",
        _ => null,
    };

    private static SKBitmap? Decode(SKCodec codec)
    {
        // A large JPEG can be read at a fraction of its size.
        var scale = Math.Min(1f, 2f * Side / Math.Min(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput) return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static byte[] Cut(SKBitmap bitmap, int side)
    {
        var shorter = Math.Min(bitmap.Width, bitmap.Height);
        var from = SKRect.Create((bitmap.Width - shorter) / 2f, (bitmap.Height - shorter) / 2f, shorter, shorter);
        using var surface = SKSurface.Create(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var image = SKImage.FromBitmap(bitmap);
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.DrawImage(image, from, SKRect.Create(side, side), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var made = surface.Snapshot();
        using var png = made.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
