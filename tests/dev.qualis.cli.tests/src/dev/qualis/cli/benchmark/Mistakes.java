package dev.qualis.cli.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips of the pen, as people make them, in texts that have none. */
enum Mistakes {
    /** A reference to a name that there is not. */
    NAME {
        @Override
        String in(String line, Random random) {
            int at = last(
                    line, " reports to ", " in ", " owner ", " owned by ", " part of ", " serves ", " applies to ");
            return at < 0 ? null : line.substring(0, at) + "z" + line.substring(at);
        }
    },
    /** A statement that begins with no word of the language. */
    KEYWORD {
        @Override
        String in(String line, Random random) {
            int end = line.indexOf(' ');
            return end < 3 ? null : line.substring(0, end - 1) + "q" + line.substring(end - 1);
        }
    },
    /** A block that is not closed. */
    BRACE {
        @Override
        String in(String line, Random random) {
            int at = line.lastIndexOf('}');
            return at < 0 || line.indexOf('{') < 0 ? null : line.substring(0, at) + line.substring(at + 1);
        }
    },
    /** A text that is not closed. */
    QUOTE {
        @Override
        String in(String line, Random random) {
            int at = line.lastIndexOf('"');
            return at < 0 ? null : line.substring(0, at) + line.substring(at + 1);
        }
    },
    /** A name that is taken. */
    TWICE {
        @Override
        String in(String line, Random random) {
            String[] words = line.split(" ", 3);
            return words.length < 3 || !words[2].startsWith("\"") ? null : words[0] + " T0 " + words[2];
        }
    };

    /** The line with the mistake; null where it has no place for it. */
    abstract String in(String line, Random random);

    /** Behind the last of some phrases. */
    private static int last(String line, String... phrases) {
        int last = -1;
        for (String phrase : phrases) {
            int at = line.lastIndexOf(phrase);
            last = at < 0 ? last : Math.max(last, at + phrase.length());
        }
        return last;
    }

    /**
     * A text with mistakes of several kinds, spread over all of it.
     *
     * @param count how many; no more than it has lines
     * @param seed the same one makes the same mistakes
     */
    static String spread(String text, int count, long seed, Mistakes... kinds) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Random random = new Random(seed);
        int made = 0;
        // the header stays, so that what is measured stays the same project
        for (int i = 0; made < count && i < lines.size() * 4; i++) {
            int wanted = 6 + (int) ((long) i * (lines.size() - 6) / Math.max(1, count)) % (lines.size() - 6);
            Mistakes kind = kinds[random.nextInt(kinds.length)];
            String broken = kind.in(lines.get(wanted), random);
            if (broken != null && !broken.equals(lines.get(wanted))) {
                lines.set(wanted, broken);
                made++;
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
