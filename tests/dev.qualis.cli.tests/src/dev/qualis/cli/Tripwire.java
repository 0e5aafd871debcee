package dev.qualis.cli;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A class that no file of a stranger may get loaded or read: it writes down when it is. */
public final class Tripwire implements Serializable {
    private static final long serialVersionUID = 1;

    static {
        Touched.BY.add("initialised");
    }

    public Tripwire(String text) {
        Touched.BY.add("made of " + text);
    }

    private void readObject(ObjectInputStream in) throws IOException {
        Touched.BY.add("read from a stream of " + in.available() + " bytes");
    }

    /** What has touched the wire. */
    static final class Touched {
        static final List<String> BY = Collections.synchronizedList(new ArrayList<>());

        private Touched() {}
    }
}
