// The thread of the catalogue as the program has it, built to run in Node.
import '../../../../electron/catalogue/catalogueWorker'
