package dev.qualis.app;

import dev.qualis.exchange.sheet.WorkbookException;
import dev.qualis.exchange.standard.ForeignStandardException;
import dev.qualis.exchange.standard.Remark;
import dev.qualis.model.qms.core.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says every refusal and every step in one clear sentence of the user's language; a refusal's sentence ends with what to do. */
public final class Sentences {
    private static final String MEGABYTE = "%d MB";

    private final MessageCatalogue messages;

    public Sentences(Language language) {
        messages = MessageCatalogue.load(Sentences.class, "messages", language);
    }

    /** What an import of a standard left out or changed, with its first place. */
    public String of(Remark remark) {
        return messages.say(
                "remark." + remark.kind().name(), remark.what(), Integer.toString(remark.count()), remark.place());
    }

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Missing(Path path) -> say("missing", path);
            case Refusal.NotReadable(Path path) -> say("notReadable", path);
            case Refusal.NotAFile(Path path) -> say("notAFile", path);
            case Refusal.NotAModel(Path path) -> say("notAModel", path);
            case Refusal.NotAWorkbook(Path path, WorkbookException.Reason reason) ->
                say("workbook." + reason.name(), path);
            case Refusal.Binary(Path path) -> say("binary", path);
            case Refusal.NotUtf8 found -> notUtf8(found);
            case Refusal.Unreadable(Path path, int line) -> say("unreadable", path, Integer.toString(line));
            case Refusal.NotJson(Path path, String reason) -> say("notJson", path, reason);
            case Refusal.NotAStandard(Path path, ForeignStandardException.Problem problem, String place) ->
                say("standard." + problem.name(), path, place);
            case Refusal.NoText(Path path, String reason) -> say("noText", path, reason);
            case Refusal.NoSuchElement(String name) -> say("noSuchElement", name);
            case Refusal.AmbiguousElement(String name, List<String> places) ->
                say("ambiguousElement", name, listed(places));
            case Refusal.NoRepository(Path folder) -> say("noRepository", folder);
            case Refusal.UnknownRevision(Path folder, String revision) -> say("unknownRevision", revision, folder);
            case Refusal.NotInRevision(String revision, String path) -> say("notInRevision", revision, path);
            case Refusal.Empty(Path folder) -> say("empty", folder);
            case Refusal.TooLarge(Path path, long bytes, long limit) ->
                say("tooLarge", path, megabytes(bytes), megabytes(limit));
            case Refusal.LinkLoop(Path path) -> say("linkLoop", path);
            case Refusal.ReadFailed(Path path, String reason) -> say("readFailed", path, reason);
            case Refusal.ForeignFolder(Path folder) -> say("foreignFolder", folder);
            case Refusal.OtherContent(Path folder, String content) -> say("otherContent", folder, content);
            case Refusal.OutsideFolder(Path folder, String name) -> say("outsideFolder", folder, name);
            case Refusal.Occupied(Path path) -> say("occupied", path);
            case Refusal.Busy(Path folder) -> say("busy", folder);
            case Refusal.ChangedMeanwhile(Path path) -> say("changedMeanwhile", path);
            case Refusal.NotWritable(Path path) -> say("notWritable", path);
            case Refusal.UnencodableName(Path path, String name) -> say("unencodableName", path, name);
            case Refusal.WriteFailed(Path path, String reason) -> say("writeFailed", path, reason);
            case Refusal.ProjectExists(Path path) -> say("projectExists", path);
            case Refusal.NoProjectName(String given) -> say("noProjectName", given);
            case Refusal.UnknownStandard(String name, List<String> known) ->
                known.isEmpty() ? say("noStandard", name) : say("unknownStandard", name, listed(known));
            case Refusal.NotAReport(Path path) -> say("notAReport", path);
            case Refusal.OtherStandard(Path path, String found, String wanted) ->
                say("otherStandard", path, found, wanted);
            case Refusal.OtherKind(Path path, String extension) -> say("otherKind", path, extension);
            case Refusal.UnknownDiagram(String id, List<String> known) -> say("unknownDiagram", id, listed(known));
            case Refusal.UnknownLayer(String name, List<String> known) ->
                known.isEmpty() ? say("noLayer", name) : say("unknownLayer", name, listed(known));
            case Refusal.UnknownFilter(String name, List<String> known) ->
                known.isEmpty() ? say("noFilter", name) : say("unknownFilter", name, listed(known));
            case Refusal.UnknownElement(String name, List<String> known) ->
                known.isEmpty() ? say("noElement", name) : say("unknownElement", name, listed(known));
            case Refusal.NotXmi(Path path, String reason) -> say("notXmi", path, reason);
        };
    }

    /** What became of a picture that is too large to have as it was wanted. */
    public String of(WriteDrawings.Smaller smaller) {
        return messages.say("picture.smaller", smaller.id(), smaller.wanted(), smaller.scale());
    }

    /** What became of a picture that is too large to be read as a whole. */
    public String of(WriteDrawings.Sliced sliced) {
        return messages.say("picture.sliced", sliced.id(), sliced.parts());
    }

    public String of(Progress.Task task) {
        return messages.say("task." + task.name());
    }

    private String notUtf8(Refusal.NotUtf8 found) {
        if (!found.encoding().isEmpty()) {
            return say("notUtf8.guess", found.path(), found.encoding());
        }
        return say("notUtf8", found.path(), Integer.toString(found.line()));
    }

    private String listed(List<String> names) {
        return names.stream().collect(Collectors.joining(messages.say("list.separator")));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, MEGABYTE, (bytes + (1 << 20) - 1) >> 20);
    }

    private String say(String key, Object... arguments) {
        return messages.say("refusal." + key, arguments);
    }
}
