package dev.qualis.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Set;

/** Reads a Java object in a process that is set up as {@link Main} sets it up; prints what becomes of it. */
public final class SerialFilterProbe {
    private SerialFilterProbe() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashSet<>(Set.of("a text")));
        }
        System.out.println("written");
        Main.tameLibraries();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            System.out.println(in.readObject());
        } catch (InvalidClassException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
