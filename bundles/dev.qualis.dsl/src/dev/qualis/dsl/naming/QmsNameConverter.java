package dev.qualis.dsl.naming;

import com.google.inject.Singleton;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Names are parted by dots; a clause's number stays in one piece. */
@Singleton
public class QmsNameConverter extends IQualifiedNameConverter.DefaultImpl {

    @Override
    public QualifiedName toQualifiedName(String text) {
        int sign = text == null ? -1 : ClauseNames.separatorIn(text);
        return sign < 0
                ? super.toQualifiedName(text)
                : super.toQualifiedName(text.substring(0, sign)).append(text.substring(sign + 1));
    }

    @Override
    public String toString(QualifiedName name) {
        String last = name == null || name.isEmpty() ? "" : name.getLastSegment();
        return name != null && name.getSegmentCount() > 1 && !last.isEmpty() && last.charAt(0) == ClauseNames.SIGN
                ? super.toString(name.skipLast(1)) + " " + last
                : super.toString(name);
    }
}
