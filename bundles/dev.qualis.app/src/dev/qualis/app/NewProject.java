package dev.qualis.app;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Starts a project: a few small files that check without error and explain themselves. */
public final class NewProject {
    /** The standard that a project is for where none is named. */
    public static final String GUIDE = "CQOS";

    /** What a project of a standard begins with: the folder of its templates, and their files in the order to read them. */
    private record Start(String folder, List<String> files) {}

    private static final Start GUIDE_START =
            new Start("", List.of("project.qms", "organisation.qms", "processes.qms", "metrics.qms"));

    private static final Start ISO_START =
            new Start("iso/", List.of("project.qms", "organisation.qms", "processes.qms", "running.qms"));

    /** The standards that a project can be started for, the guide first. */
    public static List<String> standards() {
        return Stream.concat(
                        Stream.of(GUIDE),
                        new ShippedLibraries().names().stream().filter(name -> !name.equals(GUIDE)))
                .toList();
    }

    /** Lines end alike in every checkout, so that a comparison shows what has changed. */
    private static final String GIT = ".gitattributes";

    private static final String GIT_LINES = "*.qms text eol=lf\n";

    private static final String PREFIX = ".qualis-new-";

    /** The project's name and the files written, in the order to read them. */
    public record Created(String name, List<Path> files) {}

    /**
     * Writes the files; none that is there is touched, and nothing at all is written where one is.
     *
     * @param folder made where it is missing
     * @param name name of the project; blank to derive one from the folder's
     * @param language in which the files explain themselves, and the first language of the titles
     */
    public Outcome<Created> create(Path folder, String name, Language language) {
        return create(folder, name, language, keywords(language), GUIDE);
    }

    /** The keywords that a user of a language expects: those that can be read aloud in it. */
    public static Spelling keywords(Language language) {
        return language == Language.ZH ? Spelling.CHINESE : Spelling.ENGLISH;
    }

    /**
     * Writes the files; none that is there is touched, and nothing at all is written where one is.
     *
     * @param folder made where it is missing
     * @param name name of the project; blank to derive one from the folder's
     * @param language in which the files explain themselves, and the first language of the titles
     * @param keywords in which language the words of the language are written
     * @param standard the standard that the company wants to meet, by the name of its library; refused where there is none
     */
    public Outcome<Created> create(Path folder, String name, Language language, Spelling keywords, String standard) {
        return create(folder, name, language, keywords, standard, Optional.empty());
    }

    /**
     * As {@link #create(Path, String, Language, Spelling, String)}, with what a trade begins with.
     *
     * @param trade what the company does; without one a project of the guide begins with what the guide asks for
     */
    public Outcome<Created> create(
            Path folder, String name, Language language, Spelling keywords, String standard, Optional<Trade> trade) {
        if (!standards().contains(standard)) {
            return Outcome.refused(new Refusal.UnknownStandard(standard, standards()));
        }
        String title = name.isBlank() ? folderName(folder) : name.strip();
        String identifier = identifier(title);
        if (identifier.isEmpty()) {
            return Outcome.refused(new Refusal.NoProjectName(title));
        }
        try {
            Optional<Path> standing = standing(folder);
            return standing.isPresent()
                    ? Outcome.refused(new Refusal.ProjectExists(standing.get()))
                    : Outcome.done(write(folder, identifier, title, language, keywords, standard, trade));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Refusal.NotWritable(folder));
        } catch (IOException e) {
            return Outcome.refused(new Refusal.WriteFailed(folder, FailureText.of(e)));
        }
    }

    /** Whatever makes this folder no place for a new project: a file in its stead, or a model in it. */
    private static Optional<Path> standing(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder);
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(SourceFolder.EXTENSION))
                    .sorted()
                    .findFirst();
        }
    }

    private static Created write(
            Path folder,
            String name,
            String title,
            Language language,
            Spelling keywords,
            String standard,
            Optional<Trade> trade)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Start start = standard.equals(GUIDE) && trade.isEmpty() ? GUIDE_START : ISO_START;
        List<String> begun = new ArrayList<>(start.files());
        trade.filter(each -> each != Trade.SMALL_FIRM).ifPresent(each -> begun.add(Trade.FILE));
        for (String file : begun) {
            Start from =
                    file.equals(Trade.FILE) ? new Start("from/" + trade.get().word() + "/", List.of()) : start;
            String text = template(from, language, file)
                    .replace("${library}", standard)
                    .replace("${name}", name)
                    .replace("${title}", quoted(title));
            String words = spelled(folder.resolve(file), text, language, keywords);
            files.put(file, words.getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        try (StagingFolder staging =
                StagingFolder.in(folder, PREFIX).orElseThrow(() -> new IOException("another run is writing there"))) {
            if (!Files.exists(folder.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
                files.put(GIT, GIT_LINES.getBytes(StandardCharsets.UTF_8));
            }
            staging.write(files, Progress.NONE);
            for (String file : files.keySet()) {
                staging.move(file, folder);
            }
        } catch (IOException e) {
            for (String file : files.keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            throw e;
        }
        begun.forEach(file -> written.add(folder.resolve(file)));
        if (files.containsKey(GIT)) {
            written.add(folder.resolve(GIT));
        }
        return new Created(name, List.copyOf(written));
    }

    /** The templates are written in the keywords of their language; other ones are exchanged. */
    private static String spelled(Path path, String text, Language language, Spelling keywords) {
        if (keywords == keywords(language)) {
            return text;
        }
        QmsProject project = QmsLanguage.standalone().newProject();
        project.add(ProjectPaths.uri(path), text);
        return project.format(ProjectPaths.uri(path), keywords);
    }

    private static String template(Start start, Language language, String file) throws IOException {
        String resource = "start/" + start.folder() + (language == Language.ZH ? "zh" : "en") + "/" + file;
        try (InputStream in = NewProject.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String folderName(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : last.toString();
    }

    /** Letters and digits of a text, each word with a capital, so that it is no keyword; a digit does not come first. */
    private static String identifier(String text) {
        StringBuilder result = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNameCharacter(c) && !(result.isEmpty() && Character.isDigit(c))) {
                result.append(begins ? Character.toUpperCase(c) : c);
                begins = false;
            } else {
                begins = true;
            }
        }
        return result.toString();
    }

    private static boolean isNameCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u4E00' && c <= '\u9FFF';
    }

    /** As the language writes a text between quotes. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n\\t]", " ");
    }
}
