/**
 * What a library says of itself: why something was not saved or read, what was found damaged and
 * how it was put together again. {folder} and {path} are those of the library or of a file in it,
 * {title} is that of an article. {reason} is one of the clauses below that are named so.
 */
export const storage = {
  // Two more programs are meant here: a copy of Scholium, or one that synchronises folders.
  anotherProgramTookOver: 'another program has taken the library over',
  articleBroughtBackNotAway:
    '“{title}” cannot be brought back, while the library is out of reach. Connect its disk and try again.',
  articleBroughtBackNotGone:
    '“{title}” cannot be brought back, because it was removed for good; import it again.',
  articleDuplicate: 'The same text is in the library already, as “{title}”.',
  // A folder of an article was in the library, but the article was not in the list.
  articleFound: '“{title}” was found in articles/{id} and is in the list of articles now.',
  articleNoLongerThere:
    'That article is no longer there: it was removed for good, or its import was undone. Import it again to have it back.',
  // {sentence} is what was said of it when it was read.
  articleNotShown: 'The folder articles/{id} is not shown: {sentence}',
  awayBackUnsaved:
    'The library in {folder} is back, but nothing can be saved in it, because {reason}. What you do is kept on this computer meanwhile.',
  awayChangedElsewhere:
    'The library in {folder} was changed by another program while it could not be reached. Close Scholium and open it again: what you did since is kept, and will be added then.',
  awayKeptHere:
    'The library in {folder} cannot be written to, because {reason}. What you do now is kept on this computer and saved there as soon as it can be.',
  awaySaved: 'What was done while the library was out of reach has been saved in it now.',
  backupNotMade:
    'The backup of the library could not be made, because {reason}. It will be tried again.',
  backupUnreadable: 'That backup cannot be read; choose an earlier or a later one.',
  changeOfNoArticle: 'The change was not saved, because the article is no longer there.',
  changeOfNoHighlight: 'The change was not saved, because the highlight is no longer there.',
  changeOfNoNotes:
    'The change was not saved, because its article is not in the library or its notes cannot be read.',
  changeOfNoTag: 'The change was not saved, because the tag is no longer there.',
  changedElsewhere:
    'Another program changed a file of the library while it was open here. Its version is kept as {path}.',
  // What `scholium check` says of files; {moment} is a day and a time.
  checkArticleChanged:
    'The text of “{title}” is not what it was when it was imported. The file it was imported from is beside it; import that again to have the text as it was.',
  checkBackupUnreadable: 'This backup cannot be read; the others can.',
  checkCopyUnreadable:
    'The copy of {path} in the backup of {moment} cannot be read. An earlier or a later backup may have a good one.',
  checkFileDamaged:
    'The file is damaged. Scholium puts it together again, from its backup and journal, when it opens the library.',
  checkFileMissing:
    'The file is missing. Put it back if you have a copy; without one Scholium looks in its backups and journal when it opens the library.',
  checkFileNewer:
    'A newer version of Scholium wrote the file. Install that version to change anything in the library.',
  checkFileUnreadable: 'The file cannot be read, because {reason}.',
  checkJournalDamaged:
    '{count, plural, one {One line cannot be read.} other {# lines cannot be read.}} Scholium keeps them aside when it opens the library; everything else counts.',
  checkJournalNewer:
    'A newer version of Scholium wrote some of it. Install that version to change anything in the library.',
  checkJournalTorn: 'The last line is there only in part; it had not been saved yet.',
  checkKeptChanged:
    'A version that another program wrote is kept here; delete it when you do not need it.',
  checkKeptDamaged: 'What could not be read is kept here; delete it when you do not need it.',
  closed: 'The library has been closed, so nothing was saved. Open it again and do it once more.',
  damagedFileIs: 'The file is {path}.',
  damagedFileKept: 'The damaged file is kept as {path}.',
  fileDamaged: '{path} is damaged',
  fileNewer: '{path} was written by a newer version of Scholium',
  filesBehind:
    'The files of the library could not be brought up to date, because {reason}. Everything you did is safe in its journal, and it will be tried again.',
  importHasForeignNotes:
    'That import cannot be taken back, because another program has written notes in the article: delete the article instead.',
  importHasHighlights:
    'The import of “{title}” cannot be taken back, because there are highlights in it: delete the article instead.',
  journalDamaged:
    '{count, plural, one {One line of the journal could not be read; everything else in it is there.} other {# lines of the journal could not be read; everything else in it is there.}}',
  // After one or both of the sentences on the journal; {count} is how many lines they are about.
  journalKept: '{count, plural, one {It is kept as {path}.} other {They are kept as {path}.}}',
  journalTorn:
    'What was being written when the program last ended is only there in part, and was left out; it had not been saved yet.',
  libraryCannotBeRead: 'The library in {folder} cannot be read, because {reason}.',
  libraryCannotBeWritten: 'The library in {folder} cannot be written, because {reason}.',
  // {source} is a list of the sources below.
  libraryRebuilt:
    '{condition, select, missing {library.json was missing} other {library.json was damaged}}, so the list of articles was put together again from {source} and the journal: {count, number} of them.',
  libraryRebuiltInPart: 'Titles or tag names may have to be set again.',
  lockedByCommand:
    'The library is being changed by the scholium command at this moment; try again when it is done.',
  lockedElsewhere:
    'The library is open in Scholium on the computer {computer}; close it there, or delete {path} if it is not.',
  // {process} is the number that the system gives to a program that runs.
  lockedHere:
    'The library is open in Scholium (process {process}); close it there, or delete {path} if it is not running.',
  newer:
    'The library in {folder} was written by a newer version of Scholium, so it can be read here but not changed: install that version to go on with it.',
  newerForWriting:
    'A newer version of Scholium wrote this library, so nothing can be changed here; install that version.',
  noLibrary:
    'There is no library in {folder}; import an article to make one, or name another folder.',
  notSaved: 'Nothing was saved to {folder}, because {reason}.',
  notesFolderMissing:
    '“{title}” cannot be opened, because its folder articles/{id} in {folder} is missing: put it back while Scholium is closed.',
  notesMissing:
    'The notes of “{title}” are missing: if you have a copy of {path}, put it back while Scholium is closed.',
  notesOfNoLibrary:
    'The notes of “{title}” cannot be read, because the library in {folder} is not there. Connect its disk, or put the folder back.',
  // {source} is a list of the sources below.
  notesRebuilt:
    'The notes of “{title}” were {condition, select, missing {missing} other {damaged}}. They were put together again from {source}, with {count, plural, one {# highlight} other {# highlights}}.',
  notesRebuiltInPart: 'What is missing can be copied from there.',
  notesUnreadable: 'The notes of “{title}” are not shown and cannot be changed, because {reason}.',
  oldArticlesStay:
    'Articles that were deleted more than thirty days ago are still on the disk, because {reason}. It will be tried again when the library is opened next.',
  // Clauses that end a sentence after “because”: what the system says, and what to do about it.
  reasonDamaged: 'it is damaged',
  reasonDiskFault: 'the disk reports a fault; save a copy of the library elsewhere',
  reasonDiskFull: 'the disk is full; make room on it and try again',
  reasonFileForFolder:
    'there is a file where a folder should be; move the file elsewhere and try again',
  reasonFolderForFile:
    'there is a folder where a file should be; move the folder elsewhere and try again',
  reasonFolderGone: 'the folder is no longer there; put it back or connect its disk',
  reasonMayNotUse: 'this user may not use the file; look at its permissions',
  reasonNewer: 'a newer version of Scholium wrote it',
  reasonNotPermitted: 'the system does not permit it; look at the permissions of the folder',
  reasonNotThere: 'it is not there',
  // Any other, as the system says it, in English.
  reasonOther: 'of this: {message}',
  reasonReadOnlyDisk: 'the disk is read-only; see that it can be written to',
  reasonShareUsedUp: 'your share of the disk is used up; make room and try again',
  reasonTooLarge: 'the file would be larger than the disk allows; move the library to another disk',
  reasonTooManyFiles: 'too many files are open; close other programs and try again',
  readOnly:
    'The library was opened for reading only, so nothing can be changed in it. Open it again to change something.',
  // The name that a tag gets whose own was lost.
  recoveredTag: 'Recovered tag {number}',
  refugeOfNoLibrary:
    'What was done last to the library in {folder} is kept on this computer, and that library is not there: connect its disk, or put the folder back. If it is gone for good, delete {refuge} to begin anew.',
  // What a file was put together from, as parts of a list; {moment} is a day and a time.
  sourceBackup: 'the backup of {moment}',
  sourceFolders: 'the articles’ own folders',
  sourceJournal: 'the journal',
  sourceRest: 'what could still be read of the file',
  // {source} is one of the sources above.
  textRebuilt: 'The text of “{title}” could not be read, and was taken from {source}.',
  textUnreadable:
    'The text of this article cannot be read from {path}, because {reason}; its notes are safe, and the file it was imported from is beside it.',
} as const
