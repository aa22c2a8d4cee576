/**
 * Words that tell near kin apart, by language: each stands in its own language and in none of the same group.
 * A trailing "*" means any word that begins so. They weigh as much as a few n-grams each.
 */
export const kinWords: Readonly<Record<string, string>> = {
  bs:
    "aerodrom* allah* apotek* april* august* avion* bih bio bosn* bošnja* decemb* desi* desil* dio " +
    "doktor* doprinijel* entitet* evrop* fabrik* februar* finansi* fudbal* hemij* hercegov* hiljad* " +
    "hirurg* historij* hljeb* holand* htio* informisa* islam* italijan* januar* jedinic* jul jula* juli* " +
    "jun juna* juni* kahv* kantona* kašik* ko kompjuter* komšij* lahk* lična* lično* ljekar* maj mart* " +
    "meh mostar* mrkva* muslim* muzik* narod* neko* niko* novemb* odbran* oktob* opšt* organizova* " +
    "paradajz* peškir* porodic* pozorišt* preduzeć* prema* prisustv* procen* protiv* reprezentacij* " +
    "rezultat* sa saopći* saopšt* sarajev* sedmic* sedmič* septemb* sistem* sopstven* sprat* student* " +
    "supruga* svako* sveta* takmičenj* takođe* tačn* tehnolog* tuzl* tužila* univerzitet* uslov* učenik* " +
    "učenj* učestv* viljušk* voz zenic* ćošk* španij* šta",
  hr:
    "božić* crkv* dalmac* djelatnik* događa* dogodi* doprinio* dubrovnik* europ* financij* glazb* glede* " +
    "glumac* gospodarstv* hrvat* igrač* informira* istr* izvješt* izvješć* k kat kav kazališt* kemij* " +
    "kirurg* kolovoz* krist* kruh* kut lak liječnik* lip listopad* ljekarn* momčad* mrkv* nadbiskup* " +
    "nadležn* naime* natjecanj* natjecatelj* nazoč* netko* nitko* nizozem* nogomet* obitelj* obran* " +
    "odvjetnik* opć organizira* osijek* osobn* ožuj* poduzeć* povijes* prigod* priopć* promet* proračun* " +
    "prosin* puk rajčic* ravnatelj* računal* redatelj* rijek* ruj ručnik* s siječ* skladatelj* skladb* " +
    "slavon* split* srp stječ* studen* sudjelov* suprug* susjed* sustav* svatko* sveučiliš* svećenik* " +
    "svib* svijet* talijan* tijekom* tisuć* tjedan* tjedn* tko točn* trav* tržišt* tvornic* tvrtk* udrug* " +
    "unatoč* ured* uskrs* uvjet* veljač* vilic* vlak* zadar* zagreb* zaklad* zbi znanost* znanstven* " +
    "zrakoplov* zračn* španjols* što žlic* župan*",
  nb: "av ble dere etter fra gjør hva jobb mer mye noe noen nå si sier uke uten vært",
  nn:
    "berre blei dei deira denne desse dette dykk eg ei eige eigen ein einaste eit fleire frå fyrste gjer " +
    "gjere heile heim hjå ho ikkje kjem kommune korleis kva kvar kven kvifor me meir mykje no noko nokon " +
    "nokre saman seie seier sidan sjå sjølv skriv utan vart veke vere vert verte viss vore òg",
  da:
    "af blandt blev både dig efter gør hvad kun lige ligger meget mellem mere mig mod nogen noget nogle " +
    "nu op over sig sige siger til ud uden uge været",
  ms:
    "abang ahad akhbar akta aktiviti anak antaranya anwar askar bagaimanapun bahawa bandar bandaraya " +
    "bangunan bapa barisan bas basikal bekalan beli beliau berhubung berkata berkenaan bilik bilion bina " +
    "bn boleh british budak cina cukai dagangan dap daripada dasar dato datuk demikian dewan disember " +
    "doktor dun eksport elektrik eropah esok faedah fakulti fasiliti filem gangsa gerai harga hari hendak " +
    "hospital hutang iaitu identiti import inggeris ismail isnin isteri itali jambatan jaringan jiran " +
    "johor jual jualan julai jumaat jun jurulatih juruterbang justeru kadar kali kampung kanun kapasiti " +
    "kastam katanya kawasan kedah kedai kejohanan kelantan kemalangan kerajaan kerana keretapi kerosakan " +
    "kes kesalahan keseksaan kesihatan khamis kilang komputer komuniti kos kuala kualiti kuasa kubur lagi " +
    "lagu lapangan lebih lebuh lelaki lembap lepas lori lot lumpur mac mahathir mahkamah mahu mahukan " +
    "majalah majikan maklumat manakala markah masa mata mayat melaka menurutnya mereka mesyuarat minit " +
    "motosikal muafakat muhyiddin muzik najib nasional negeri ogos olimpik orang pahang pakatan parlimen " +
    "pas pasaran pasukan peguam pejabat pelabur pelaburan pelajar pelakon pelan pemaju pengarah pengerusi " +
    "pengguna penyanyi peperiksaan peratus perdana perkhidmatan perlawanan pesakit petang petrol pinang " +
    "pingat pkr polis projek putrajaya radio raja rakan ramai rancangan rawatan raya reman ribut ringgit " +
    "rm sabah sahaja sarawak sejuk sekiranya seksyen selangor semalam semasa sen sepanyol seri setiausaha " +
    "sewa siap siasatan sultan syarikat tahan tan tandas tangkap tapak teknologi telefon televisyen " +
    "tenaga tengah tentera terbang terengganu tertuduh tingkat ubat umno universiti wang warganegara",
  id:
    "agustus akan aktivitas angkatan antara api ayah badai bahwa bali bandara bandung banyak bapak bareng " +
    "bbm beberapa beda bekerja belum bensin berbeda beserta besok bisa bupati buruh bus butuh coba cukup " +
    "dapat dari demokrat dengan desa desember detik di dia dibangun dingin direktur dokter dpr eropa " +
    "fakultas fasilitas gak gedung gerindra golkar gubernur harus hingga ia identitas imbang imbuhnya " +
    "inggris ingin ini istri italia jakarta jawa jembatan jenazah jika jokowi juli jumat jumlah juni " +
    "kabupaten kalau kalimantan kamar kamis kantor kapasitas karena karyawan kasus kayak ke kebijakan " +
    "kebutuhan kecamatan kecelakaan kejaksaan kejuaraan kelurahan kemarin kemudian kerja kesehatan ketua " +
    "komunitas kota kpk kpu kualitas lain langsung lantai listrik ma mahasiswa makam makin maret masih " +
    "masyarakat mau medali medan memakai menangkap mencoba menginginkan menit merupakan meskipun miliar " +
    "mk mobil motor mpr nasdem nggak nya obat olimpiade pabrik pada pajak pakai paling papua para partai " +
    "pasal pasar pasien pdip pekan pekerjaan pelatih pemerintah pengacara pengadilan pengembang penjualan " +
    "penyelidikan penyidikan perawatan perempuan persen pertandingan perunggu perusahaan pilot pkb poin " +
    "polisi polri prabowo prancis presiden pria prioritas provinsi proyek rapat realitas rencana resmi " +
    "ribu rp rupiah saja sakit sampai sang sangat sebanyak sebelum sebesar sedang sedangkan sedikit sejak " +
    "sekali sekretaris selama semakin semarang semua senilai senin sepeda setelah setiap si siang siswa " +
    "sore spanyol subianto sudah sulawesi sumatera surabaya tanpa tapi telah teman tentara terdakwa " +
    "terkait tersangka terus tetangga tidak tim tiongkok tni toko tol triliun truk tuturnya uang ujian " +
    "undang ungkapnya universitas untuk uu wakil wali walikota warga warung widodo wilayah yaitu yakni " +
    "yogyakarta",
};
