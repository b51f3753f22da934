package cn.anxian.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the journal as it stands in the database. {@code body} is kept as text, so that its bytes never change. */
record Entry(
        long no,
        Instant at,
        String kind,
        String title,
        String subjectType,
        UUID subjectId,
        @Nullable String subjectNumber,
        UUID person,
        String personName,
        UUID post,
        String postName,
        UUID actorParty,
        String actorPartyName,
        @Nullable UUID command,
        String path,
        String line,
        UUID party,
        String body) {

    byte[] hash() {
        return new EntryHash()
                .number(no)
                .moment(at)
                .text(kind)
                .text(title)
                .text(subjectType)
                .text(subjectId)
                .text(subjectNumber)
                .text(person)
                .text(personName)
                .text(post)
                .text(postName)
                .text(actorParty)
                .text(actorPartyName)
                .text(command)
                .text(path)
                .text(line)
                .text(party)
                .text(body)
                .hash();
    }

    Entry numbered(long number) {
        return new Entry(
                number,
                at,
                kind,
                title,
                subjectType,
                subjectId,
                subjectNumber,
                person,
                personName,
                post,
                postName,
                actorParty,
                actorPartyName,
                command,
                path,
                line,
                party,
                body);
    }
}
