package dev.qualis.app.portfolio;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found of one project, as lines of a text that is kept, so that a run that was stopped goes on where it was.
 *
 * @param fingerprint of the texts that were judged
 * @param failure why the project could not be read; empty where it could
 */
record ProjectScores(String fingerprint, String title, String failure, List<Score> scores, List<Clause> clauses) {

    /**
     * The result by one standard.
     *
     * @param date of the model, as 2026-06-30; empty where it has none
     * @param score 0 to 1
     * @param errors how many errors the text has
     */
    record Score(
            String standard, String date, double score, long errors, int met, int partly, int not, int notApplicable) {}

    /** @param result {@code met}, {@code partly}, {@code claimed}, {@code not} or {@code na} */
    record Clause(String standard, String date, String clause, String result, double share, double weight) {}

    ProjectScores {
        scores = List.copyOf(scores);
        clauses = List.copyOf(clauses);
    }

    String written() {
        StringBuilder text = new StringBuilder();
        line(text, "P", fingerprint, title, failure);
        for (Score score : scores) {
            line(
                    text,
                    "S",
                    score.standard(),
                    score.date(),
                    score.score(),
                    score.errors(),
                    score.met(),
                    score.partly(),
                    score.not(),
                    score.notApplicable());
        }
        for (Clause clause : clauses) {
            line(
                    text,
                    "C",
                    clause.standard(),
                    clause.date(),
                    clause.clause(),
                    clause.result(),
                    clause.share(),
                    clause.weight());
        }
        return text.append("E\n").toString();
    }

    private static void line(StringBuilder text, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t").append(parts[i].toString().replaceAll("\\s+", " "));
        }
        text.append('\n');
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException where it is not whole
     */
    static ProjectScores read(List<String> lines) {
        if (lines.size() < 2 || !lines.getLast().equals("E")) {
            throw new IllegalArgumentException("not whole");
        }
        String[] project = lines.getFirst().split("\t", -1);
        List<Score> scores = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] part = line.split("\t", -1);
            if (part[0].equals("S")) {
                scores.add(new Score(
                        part[1],
                        part[2],
                        Double.parseDouble(part[3]),
                        Long.parseLong(part[4]),
                        Integer.parseInt(part[5]),
                        Integer.parseInt(part[6]),
                        Integer.parseInt(part[7]),
                        Integer.parseInt(part[8])));
            } else {
                clauses.add(new Clause(
                        part[1], part[2], part[3], part[4], Double.parseDouble(part[5]), Double.parseDouble(part[6])));
            }
        }
        return new ProjectScores(project[1], project[2], project[3], scores, clauses);
    }
}
