package dev.qualis.app;

import dev.qualis.exchange.sheet.WorkbookException;
import dev.qualis.exchange.standard.ForeignStandardException;
import java.nio.file.Path;
import java.util.List;

/** Why a use case did nothing; {@link Sentences} says it to people. Paths are as the caller gave them. */
public sealed interface Refusal {

    /** Nothing is there. */
    record Missing(Path path) implements Refusal {}

    /** The user may not read it. */
    record NotReadable(Path path) implements Refusal {}

    /** Neither a file nor a folder: a device, a pipe, a socket. */
    record NotAFile(Path path) implements Refusal {}

    /** A file whose name does not end in {@code .qms}. */
    record NotAModel(Path path) implements Refusal {}

    /** A file that cannot be read as a workbook. */
    record NotAWorkbook(Path path, WorkbookException.Reason reason) implements Refusal {}

    /** A file that holds no text. */
    record Binary(Path path) implements Refusal {}

    /**
     * A text that is not in UTF-8.
     *
     * @param encoding the encoding it seems to have, empty where none suggests itself
     * @param line the first line that is not UTF-8, from 1; 0 where lines mean nothing
     */
    record NotUtf8(Path path, String encoding, int line) implements Refusal {}

    /** A file of which not all came into the model, from a line on: its syntax or a reference is wrong. */
    record Unreadable(Path path, int line) implements Refusal {}

    /** A file that is no model as JSON; {@code reason} says what is wrong and where. */
    record NotJson(Path path, String reason) implements Refusal {}

    /** A file that is no catalogue of clauses; {@code place} is a path in it, or a line. */
    record NotAStandard(Path path, ForeignStandardException.Problem problem, String place) implements Refusal {}

    /** A model that the language cannot say; {@code reason} names what. */
    record NoText(Path path, String reason) implements Refusal {}

    /** The project has no element of this name, qualified name or title. */
    record NoSuchElement(String name) implements Refusal {}

    /** The project has several elements of this name; {@code places} says which and where. */
    record AmbiguousElement(String name, List<String> places) implements Refusal {}

    /** No Git repository is around a folder. */
    record NoRepository(Path folder) implements Refusal {}

    /** The Git repository around a folder has no such revision. */
    record UnknownRevision(Path folder, String revision) implements Refusal {}

    /** A revision of a Git repository has no model at a path. */
    record NotInRevision(String revision, String path) implements Refusal {}

    /** A folder without any {@code .qms} file. */
    record Empty(Path folder) implements Refusal {}

    /** A file above the limit, both in bytes. */
    record TooLarge(Path path, long bytes, long limit) implements Refusal {}

    /** A symbolic link that leads back to a folder it lies in, or to itself. */
    record LinkLoop(Path path) implements Refusal {}

    /** The system failed while reading; {@code reason} is its own word. */
    record ReadFailed(Path path, String reason) implements Refusal {}

    /** An output folder that holds files and was not written by Qualis. */
    record ForeignFolder(Path folder) implements Refusal {}

    /** An output folder of Qualis that holds something else, such as {@code diagrams}. */
    record OtherContent(Path folder, String content) implements Refusal {}

    /** An output that would leave its folder, by its name or by a symbolic link. */
    record OutsideFolder(Path folder, String name) implements Refusal {}

    /** Something that Qualis did not write stands where it wants to write. */
    record Occupied(Path path) implements Refusal {}

    /** Another run is writing into the folder. */
    record Busy(Path folder) implements Refusal {}

    /** A file that somebody has changed or removed since it was read; it is left as it is now. */
    record ChangedMeanwhile(Path path) implements Refusal {}

    /** The user may not write there. */
    record NotWritable(Path path) implements Refusal {}

    /** A name that the encoding of this system's file names has no signs for; {@code name} is the name. */
    record UnencodableName(Path path, String name) implements Refusal {}

    /** The system failed while writing; {@code reason} is its own word. */
    record WriteFailed(Path path, String reason) implements Refusal {}

    /** A new project would overwrite or mix with what is there. */
    record ProjectExists(Path path) implements Refusal {}

    /** A folder's name gives no name of a project: it has no letter. */
    record NoProjectName(String given) implements Refusal {}

    /** Neither the project nor a library that it uses has a standard of this name. */
    record UnknownStandard(String name, List<String> known) implements Refusal {}

    /** A file that is no report of an assessment as JSON. */
    record NotAReport(Path path) implements Refusal {}

    /** A report of an assessment by another standard. */
    record OtherStandard(Path path, String found, String wanted) implements Refusal {}

    /** A file that is there already and seems to be of another kind than what is to be written. */
    record OtherKind(Path path, String extension) implements Refusal {}

    /** No diagram of this project has this id. */
    record UnknownDiagram(String id, List<String> known) implements Refusal {}

    /** None of the chosen diagrams has this layer. */
    record UnknownLayer(String name, List<String> known) implements Refusal {}

    /** None of the chosen diagrams has this filter. */
    record UnknownFilter(String name, List<String> known) implements Refusal {}

    /** No diagram can be made of an element of this name. */
    record UnknownElement(String name, List<String> known) implements Refusal {}

    /** A description, a metamodel or a model in XMI that cannot be read; {@code reason} is what the reader says. */
    record NotXmi(Path path, String reason) implements Refusal {}
}
