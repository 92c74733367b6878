package kg.onuguu.file;

import kg.onuguu.api.model.Upload;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Uploads at the edge. */
@Mapper
interface UploadMapper {

  /**
   * @param file null until the upload is complete
   */
  @Mapping(target = "id", source = "upload.id")
  @Mapping(target = "name", source = "name")
  @Mapping(target = "state", expression = "java(toApi(upload.state()))")
  @Mapping(target = "mediaType", source = "file.mediaType")
  @Mapping(target = "sha256", source = "file.sha256")
  Upload toApi(FileUpload upload, String name, FileInfo file);

  kg.onuguu.api.model.UploadState toApi(UploadState state);
}
