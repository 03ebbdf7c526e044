package io.herald.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines on standard output that tools read: {@code HERALD}, {@code BENCH} and {@code FAULT}. */
public final class Lines {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    private Lines() {}

    public static synchronized void print(String line) {
        OUT.println(line);
    }
}
