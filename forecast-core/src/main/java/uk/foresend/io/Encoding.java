package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells in which of two ways a text file is written: UTF-8, or Windows-1252 where it cannot be. */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int CHUNK = 1 << 16;

  private Encoding() {}

  /** Returns the encoding of a whole file; reads it once. */
  static Charset of(GivenBytes file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer letters = CharBuffer.allocate(CHUNK);
    try (InputStream in = file.open()) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        if (decoder.decode(bytes, letters.clear(), end).isError()) {
          return WINDOWS;
        }
        bytes.compact();
      }
    }
    return StandardCharsets.UTF_8;
  }
}
